import { describe } from "vitest";
import { body, id, lists, type Place, testRows, text, texts, type Values } from "./support.ts";

const route = "createGlobalApplicationCommand";
const command = { name: "command", description: "What it does" };
/** A small letter of two UTF-16 units. */
const letter = "\u{10428}";

/** A field of an option of a command. */
function option(type: number, name: string, others: object = {}): Place {
  const base = { type, name: "option", description: "What it is" };
  return {
    route,
    at: `options[0].${name}`,
    make: (value) => ({ body: { ...command, options: [{ ...base, ...others, [name]: value }] } }),
  };
}

/** A field of a choice of an option whose values are texts. */
function choice(name: string): Place {
  return {
    route,
    at: `options[0].choices[0].${name}`,
    make: (value) => option(3, "choices").make([{ name: "choice", value: "value", ...{ [name]: value } }]),
  };
}

/** A field of a subcommand that stands in a group. */
function subcommand(name: string): Place {
  return {
    route,
    at: `options[0].options[0].${name}`,
    make: (value) =>
      option(2, "options").make([{ type: 1, name: "sub", description: "What it does", ...{ [name]: value } }]),
  };
}

function named(index: number): object {
  return { type: 3, name: `option-${index}`, description: "What it is" };
}

/** Texts of lowercase letters, as names of slash commands are. */
const names: Values = {
  good: [letter, letter.repeat(32), "a-b_c'1", "ไทย", "हिन्दी"],
  bad: ["", letter.repeat(33), "Upper", "two words", "a!", "a/b"],
};

describe("commands", () => {
  testRows([
    ["VA-040 name of a slash command: 1 to 32 small letters, numbers, - _ '", body(route, "name", command), names],
    ["VA-040 name of an option: the same", option(3, "name"), names],
    ["VA-041 name of a context menu: 1 to 32 of any kind", body(route, "name", { type: 2 }), texts(1, 32)],
    ["VA-042 description: 1 to 100", body(route, "description", command), texts(1, 100)],
    ["VA-042 description of an option: 1 to 100", option(3, "description"), texts(1, 100)],
    ["VA-043 options: 25", body(route, "options", command), lists(0, 25, named)],
    [
      "VA-043 what is required comes first",
      { ...body(route, "options", command), at: "options[1]" },
      { good: [[{ ...named(0), required: true }, named(1)]], bad: [[named(0), { ...named(1), required: true }]] },
    ],
    [
      "VA-043 names differ",
      { ...body(route, "options", command), at: "options[1].name" },
      { good: [[named(0), named(1)]], bad: [[named(0), named(0)]] },
    ],
    [
      "VA-043 names in other languages are names",
      { ...body(route, "name_localizations", command), at: "name_localizations.de" },
      { good: [{ de: "befehl" }], bad: [{ de: "Befehl" }, { de: letter.repeat(33) }] },
    ],
    [
      "VA-043 names of options in other languages are names",
      { ...option(3, "name_localizations"), at: "options[0].name_localizations.de" },
      { good: [{ de: "wert" }], bad: [{ de: "Wert" }] },
    ],
    ["VA-044 name of a choice: 1 to 100", choice("name"), texts(1, 100)],
    ["VA-044 value of a choice: 100", choice("value"), texts(0, 100)],
    [
      "VA-044 choices: 25",
      option(3, "choices"),
      lists(0, 25, (index) => ({ name: `choice ${index}`, value: id(index) })),
    ],
    ["VA-046 permissions: 100", body("editApplicationCommandPermissions", "permissions"), lists(0, 100, permission)],
    ["VA-047 name of a subcommand: that of a command", subcommand("name"), names],
    ["VA-047 description of a subcommand: 1 to 100", subcommand("description"), texts(1, 100)],
  ]);
});

function permission(index: number): object {
  return { id: id(index), type: 1, permission: true };
}

describe("a command as a whole", () => {
  /** Options that make the command as long; names, descriptions and values count. */
  function ofLength(total: number): readonly object[] {
    const choices = Array.from({ length: 25 }, (_, index) => ({ name: text(100), value: id(index + 9) + text(98) }));
    const long = [
      { type: 3, name: "a", description: text(100), choices },
      { type: 3, name: "b", description: "d", choices: choices.slice(0, 14) },
    ];
    const soFar = command.name.length + command.description.length + 101 + 25 * 200 + 2 + 14 * 200;
    return [...long, { type: 3, name: "c", description: text(total - soFar - 1) }];
  }

  testRows([
    [
      "VA-045 has 8000 characters, which the documentation has, not 4000",
      { ...body(route, "options", command), at: "" },
      { good: [ofLength(8000)], bad: [ofLength(8001)] },
    ],
  ]);
});
