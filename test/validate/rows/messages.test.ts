import { describe } from "vitest";
import { body, id, lists, numbers, type Place, testRows, text, texts } from "./support.ts";

const route = "createMessage";
const files = [{ name: "a.png", data: "" }];

/** A field of the only embed of a message. */
function embed(name: string, others: object = {}): Place {
  return {
    route,
    at: `embeds[0].${name}`,
    make: (value) => ({ body: { embeds: [{ ...others, [name]: value }] } }),
  };
}

/** A field of an object within the only embed of a message. */
function within(part: string, name: string, others: object = {}): Place {
  return {
    route,
    at: `embeds[0].${part}.${name}`,
    make: (value) => embed(part).make({ ...others, [name]: value }),
  };
}

/** A field of the only field of an embed. */
function field(name: string): Place {
  return {
    route,
    at: `embeds[0].fields[0].${name}`,
    make: (value) => embed("fields").make([{ name: "name", value: "value", ...{ [name]: value } }]),
  };
}

describe("messages", () => {
  testRows([
    ["VA-048 description of a file: 1024", attachment("description"), texts(0, 1024)],
    ["VA-048 name of a file: 1 to 1024", attachment("filename"), texts(1, 1024)],
    ["VA-050 content: 2000", body(route, "content", { files }), texts(0, 2000)],
    ["VA-051 embeds: 10", body(route, "embeds", { files }), lists(0, 10, (index) => ({ title: id(index) }))],
    ["VA-052 stickers: 3", body(route, "sticker_ids", { files }), lists(0, 3, id)],
  ]);
});

function attachment(name: string): Place {
  return {
    route,
    at: `attachments[0].${name}`,
    make: (value) => ({ body: { files, attachments: [{ id: 0, [name]: value }] } }),
  };
}

describe("embeds", () => {
  const thing = (index: number): object => ({ name: id(index), value: id(index) });
  testRows([
    ["VA-053 author: 256", within("author", "name"), texts(0, 256)],
    ["VA-053 color: 24 bits", embed("color", { title: "a" }), numbers(0, 0xff_ff_ff)],
    ["VA-053 description: 4096", embed("description", { title: "a" }), texts(0, 4096)],
    ["VA-053 fields: 25", embed("fields", { title: "a" }), lists(0, 25, thing)],
    ["VA-053 name of a field: 256, or none", field("name"), texts(0, 256)],
    ["VA-053 value of a field: 1024, or none", field("value"), texts(0, 1024)],
    ["VA-053 footer: 2048", within("footer", "text"), texts(0, 2048)],
    ["VA-053 title: 256", embed("title", { description: "a" }), texts(0, 256)],
    [
      "VA-051, VA-054 all texts of all embeds: 6000 characters, not bytes",
      { ...body(route, "embeds"), at: "embeds" },
      { good: [ofLength(6000)], bad: [ofLength(6001)] },
    ],
  ]);

  /** Embeds with a text in each place that counts. */
  function ofLength(total: number): readonly object[] {
    const each = 200;
    const first = {
      title: text(each),
      fields: [{ name: text(each), value: text(each) }],
      footer: { text: text(each) },
      author: { name: text(each) },
    };
    const left = total - 5 * each;
    return [first, { description: text(4000) }, { description: text(left - 4000) }];
  }
});
