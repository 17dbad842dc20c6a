import { describe, expect, it } from "vitest";
import {
  argumentName,
  camelCase,
  methodsClass,
  pascalCase,
  positionsOf,
  propertyAccess,
  propertyName,
  queryName,
  typeName,
} from "../../codegen/naming.ts";
import { enumOf, struct, union } from "../support/ir.ts";

describe("names", () => {
  it.each([
    ["scheduled-event", "ScheduledEvent", "scheduledEvent"],
    ["channel_id", "ChannelId", "channelId"],
    ["getThing", "GetThing", "getThing"],
    ["oauth2", "Oauth2", "oauth2"],
  ])("writes %s as %s and %s", (text, pascal, camel) => {
    expect([pascalCase(text), camelCase(text)]).toEqual([pascal, camel]);
  });

  it("follow from those of the schema", () => {
    expect(methodsClass("scheduled-event")).toBe("ScheduledEventMethods");
    expect(queryName({ name: "getChannelMessages" })).toBe("GetChannelMessagesQuery");
  });

  it("of arguments avoid reserved words and the other arguments", () => {
    expect(["channel_id", "default", "query", "options"].map(argumentName)).toEqual([
      "channelId",
      "defaultParam",
      "queryParam",
      "optionsParam",
    ]);
  });

  it("are quoted only where they have to be", () => {
    expect([propertyName("a_b"), propertyName("a-b"), propertyName("1a")]).toEqual(["a_b", '"a-b"', '"1a"']);
    expect([propertyAccess("a_b"), propertyAccess("a-b")]).toEqual([".a_b", '["a-b"]']);
  });

  it("of what goes both ways differ by direction", () => {
    const both = struct("Button", [], { use: "both" });
    expect(positionsOf(both).map((position) => typeName(both, position))).toEqual(["Button", "ButtonInput"]);
    const sent = union("Child", {}, { use: "sent" });
    expect(positionsOf(sent).map((position) => typeName(sent, position))).toEqual(["Child"]);
    expect(typeName(enumOf("Kind", { A: 0 }), "sent")).toBe("Kind");
  });
});
