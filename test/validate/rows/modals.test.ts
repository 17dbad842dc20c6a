import { describe } from "vitest";
import { id, lists, numbers, one, type Place, testRows, texts } from "./support.ts";

const input = { type: 4, custom_id: "text", style: 1 };
const option = (index: number): object => ({ label: `option ${index}`, value: id(index) });
const checkboxes = { type: 22, custom_id: "boxes", options: Array.from({ length: 10 }, (_, index) => option(index)) };
const upload = { type: 19, custom_id: "files" };

/** A field of a label, the only component of a modal. */
function label(at: string): Place {
  return {
    route: "createInteractionResponse",
    at: `data.components[0].${at}`,
    make: (value) => {
      const only = { type: 18, label: "Label", component: input, [at]: value };
      return { body: { type: 9, data: { custom_id: "modal", title: "Modal", components: [only] } } };
    },
  };
}

/** A field of the component that a label holds. */
function inLabel(component: object, at: string): Place {
  const { route, at: place, make } = label("component");
  return { route, at: `${place}.${at}`, make: (value) => make({ ...component, [at]: value }) };
}

/** A field of the first option of a group of checkboxes. */
function ofOption(at: string): Place {
  const { route, at: place, make } = one(inLabel({ type: 22, custom_id: "boxes" }, "options"));
  return { route, at: `${place}.${at}`, make: (value) => make({ ...option(0), [at]: value }) };
}

describe("labels and what they hold", () => {
  testRows([
    ["VA-064 label: 1 to 45", label("label"), texts(1, 45)],
    ["VA-064 its description: 1 to 100", label("description"), texts(1, 100)],
    [
      "VA-064 what it holds: what people fill in",
      { ...label("component"), at: "data.components[0].component.type" },
      {
        good: [
          input,
          { type: 3, custom_id: "a", options: [option(0)] },
          { type: 5, custom_id: "a" },
          upload,
          checkboxes,
          { type: 23, custom_id: "a" },
        ],
        bad: [
          { type: 10, content: "text" },
          { type: 2, style: 1, label: "a", custom_id: "a" },
        ],
      },
    ],
    ["VA-058 a text input in a label has no label of its own", inLabel(input, "label"), { good: [], bad: ["a"] }],
    ["VA-058 id: 1 to 100", inLabel(input, "custom_id"), texts(1, 100)],
    ["VA-058 least length: 0 to 4000", inLabel(input, "min_length"), numbers(0, 4000)],
    ["VA-058 greatest length: 1 to 4000", inLabel(input, "max_length"), numbers(1, 4000)],
    ["VA-058 placeholder: 100", inLabel(input, "placeholder"), texts(0, 100)],
    ["VA-058 value: 4000", inLabel(input, "value"), texts(0, 4000)],
    ["VA-065 id: 1 to 100", inLabel(upload, "custom_id"), texts(1, 100)],
    [
      "VA-065 fewest files: 0 to 10",
      inLabel({ ...upload, required: false, max_values: 10 }, "min_values"),
      numbers(0, 10),
    ],
    ["VA-065 most files: 1 to 10", inLabel(upload, "max_values"), numbers(1, 10)],
    ["VA-066 options: 1 to 10", inLabel({ type: 22, custom_id: "a" }, "options"), lists(1, 10, option)],
    ["VA-066 label of an option: 1 to 100", ofOption("label"), texts(1, 100)],
    ["VA-066 most that are chosen: 1 to 10", inLabel(checkboxes, "max_values"), numbers(1, 10)],
    ["VA-066 fewest that are: 0 to 10", inLabel({ ...checkboxes, required: false }, "min_values"), numbers(0, 10)],
    [
      "VA-066 none only where nothing is required",
      inLabel({ ...checkboxes, required: true }, "min_values"),
      { good: [1], bad: [0] },
    ],
    ["VA-067 id of a checkbox: 1 to 100", inLabel({ type: 23 }, "custom_id"), texts(1, 100)],
  ]);
});
