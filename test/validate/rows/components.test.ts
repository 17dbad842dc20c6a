import { describe } from "vitest";
import { body, id, lists, numbers, one, type Place, testRows, texts } from "./support.ts";

const v2 = 1 << 15;
const button = (index: number): object => ({ type: 2, style: 1, label: "Go", custom_id: `button ${index}` });
const row = (index: number): object => ({ type: 1, components: [button(index)] });
const display = (index: number): object => ({ type: 10, content: `text ${index}` });
const media = { url: "https://example.com/a.png" };
const file = { type: 13, file: { url: "attachment://a.png" } };
const thumbnail = { type: 11, media };
const option = (index: number): object => ({ label: `option ${index}`, value: id(index) });
const select = { type: 3, custom_id: "select", options: Array.from({ length: 25 }, (_, index) => option(index)) };

function address(length: number): string {
  return media.url.padEnd(length, "a");
}

/** A field of a component, which stands at the top of a message with components of all kinds. */
function top(component: object, at: string): Place {
  return {
    route: "createMessage",
    at: `components[0].${at}`,
    make: (value) => ({ body: { flags: v2, components: [{ ...component, [at]: value }] } }),
  };
}

/** A field of a component that stands in a row. */
function inRow(component: object, at: string): Place {
  return {
    route: "createMessage",
    at: `components[0].components[0].${at}`,
    make: (value) => ({ body: { components: [{ type: 1, components: [{ ...component, [at]: value }] }] } }),
  };
}

/** A field of the first item of a list of a component. */
function ofItem(list: Place, item: object, at: string): Place {
  const { route, at: place, make } = one(list);
  return { route, at: `${place}.${at}`, make: (value) => make({ ...item, [at]: value }) };
}

/** All components of a message. */
function components(flags: number): Place {
  return body("createMessage", "components", { flags });
}

function rows(length: number): readonly object[] {
  return Array.from({ length }, (_, index) => row(index));
}

/** A container with as many texts; it counts itself. */
function container(children: number): object {
  return { type: 17, components: Array.from({ length: children }, (_, index) => display(index)) };
}

/** A section with a text and a thumbnail: three in all. */
const section = { type: 9, components: [display(0)], accessory: thumbnail };

describe("how many components a message has", () => {
  testRows([
    ["VA-049 without the flag: 5 rows", components(0), { good: [rows(1), rows(5)], bad: [rows(6)] }],
    ["VA-049 with the flag: 40", components(v2), { good: [rows(20)], bad: [[...rows(20), display(0)]] }],
    ["VA-049 those within count", components(v2), { good: [[container(39)]], bad: [[container(39), display(0)]] }],
    [
      "VA-068 those of a section and what stands beside it count",
      components(v2),
      { good: [[container(36), section]], bad: [[container(37), section]] },
    ],
    ["VA-049 of the newer kinds without the flag: none", components(0), { good: [rows(1)], bad: [[display(0)]] }],
  ]);
});

describe("rows, buttons and select menus", () => {
  const link = { type: 2, style: 5, label: "Go" };
  const users = { type: 5, custom_id: "select", default_values: [{ id: "1", type: "user" }] };
  testRows([
    ["VA-055 buttons of a row: 1 to 5", top({ type: 1 }, "components"), lists(1, 5, button)],
    [
      "VA-055 no row and no text in a row",
      { ...one(top({ type: 1 }, "components")), at: "components[0].components[0].type" },
      { good: [button(0), select], bad: [row(0), display(0)] },
    ],
    ["VA-056 id of a button: 1 to 100", inRow(button(0), "custom_id"), texts(1, 100)],
    ["VA-056 label of a button: 80", inRow({ ...button(0), emoji: { name: "👍" } }, "label"), texts(0, 80)],
    [
      "VA-056 a link has an address of at most 512",
      inRow(link, "url"),
      { good: [address(512)], bad: [undefined, address(513)] },
    ],
    ["VA-056 a link has no id", inRow({ ...link, url: media.url }, "custom_id"), { good: [undefined], bad: ["a"] }],
    ["VA-056 a premium button has a SKU", inRow({ type: 2, style: 6 }, "sku_id"), { good: ["1"], bad: [undefined] }],
    ["VA-056 and no label", inRow({ type: 2, style: 6, sku_id: "1" }, "label"), { good: [undefined], bad: ["a"] }],
    [
      "VA-056 any other shows a label or an emoji",
      { ...inRow({ type: 2, style: 1, custom_id: "a" }, "label"), at: "components[0].components[0]" },
      { good: ["a"], bad: [undefined] },
    ],
    ["VA-057 options: 1 to 25", inRow(select, "options"), lists(1, 25, option)],
    ["VA-057 most that are chosen: 1 to 25", inRow(select, "max_values"), numbers(1, 25)],
    ["VA-057 least that are: 0 to 25", inRow({ ...select, max_values: 25 }, "min_values"), numbers(0, 25)],
    ["VA-057 placeholder: 150", inRow(select, "placeholder"), texts(0, 150)],
    ["VA-057 label of an option: 1 to 100", ofItem(inRow(select, "options"), option(0), "label"), texts(1, 100)],
    ["VA-057 value of an option: 1 to 100", ofItem(inRow(select, "options"), option(0), "value"), texts(1, 100)],
    ["VA-057 description of one: 100", ofItem(inRow(select, "options"), option(0), "description"), texts(0, 100)],
    ["VA-057 no fewer are given than have to be chosen", inRow(users, "min_values"), { good: [0, 1], bad: [2] }],
    [
      "VA-057 only menus that fill themselves have values that are given",
      inRow(select, "default_values"),
      { good: [], bad: [[{ id: "1", type: "user" }]] },
    ],
  ]);
});

describe("texts, pictures and what holds them", () => {
  testRows([
    ["VA-059 text: 1 to 4000 characters, not bytes", top({ type: 10 }, "content"), texts(1, 4000)],
    ["VA-060 pictures: 1 to 10", top({ type: 12 }, "items"), lists(1, 10, () => ({ media }))],
    [
      "VA-060 description of one: 1 to 1024",
      ofItem(top({ type: 12 }, "items"), { media }, "description"),
      texts(1, 1024),
    ],
    ["VA-061 texts of a section: 1 to 3", top({ type: 9, accessory: thumbnail }, "components"), lists(1, 3, display)],
    [
      "VA-061 beside it: a button or a thumbnail",
      { ...top({ type: 9, components: [display(0)] }, "accessory"), at: "components[0].accessory.type" },
      { good: [button(0), thumbnail], bad: [select, display(0)] },
    ],
    [
      "VA-062 description of a thumbnail: 1 to 1024",
      { ...top(section, "accessory"), at: "components[0].accessory.description", make: described },
      texts(1, 1024),
    ],
    [
      "VA-063 in a container: anything but containers, thumbnails and buttons",
      { ...one(top({ type: 17 }, "components")), at: "components[0].components[0].type" },
      {
        good: [row(0), display(0), section, { type: 12, items: [{ media }] }, { type: 14 }, file],
        bad: [container(1), thumbnail, button(0)],
      },
    ],
  ]);

  function described(description: unknown): ReturnType<Place["make"]> {
    return top(section, "accessory").make({ ...thumbnail, description });
  }
});
