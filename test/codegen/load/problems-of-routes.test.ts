import { describe, expect, test } from "vitest";
import { containing, event, problemsOf, route, sent, struct, type Files } from "./support.ts";

const file = "routes/message.json";
const bodies: Files = {
  "bodies/message.json": {
    Attachment: sent({ id: "integer" }),
    Body: sent({ "content?": "string", "attachments?": "Attachment[]", "files?": "file[]" }),
    Sticker: sent({ name: "string", image: "file" }),
    Plain: sent({ "content?": "string" }),
    Outer: sent({ "inner?": "Sticker | null" }),
  },
  "models/message.json": {
    Message: struct({ id: "Id<Message>", "pinned_at?": "timestamp" }),
    Page: struct({ items: "Message[]", has_more: "boolean" }),
  },
  "events/a.json": { MessageCreate: event("MESSAGE_CREATE", "Message") },
};

type Case = readonly [
  name: string,
  route: Readonly<Record<string, unknown>>,
  path: string,
  message: string,
  expected: string,
];

const params = { channel_id: "Id<Channel>" };
const inChannel = (more: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  route("/channels/{channel_id}", { params, ...more });

describe("a route", () => {
  test.each<Case>([
    [
      "has each parameter of its path",
      route("/channels/{channel_id}/messages/{message_id}", { params }),
      "params",
      'the path parameter "message_id" is missing',
      '"message_id": "Id<…>"',
    ],
    [
      "has no parameter that is not in its path",
      inChannel({ params: { ...params, chanel_id: "Id<Channel>" } }),
      "params.chanel_id",
      'the path /channels/{channel_id} has no parameter "chanel_id"',
      '(did you mean "channel_id"?)',
    ],
    [
      "has its parameters in the order of the path",
      route("/a/{one}/{two}", { params: { two: "string", one: "string" } }),
      "params",
      "the parameters are not in the order of the path",
      "one, two",
    ],
    [
      "has no parameter twice",
      route("/a/{one}/{one}", { params: { one: "string" } }),
      "path",
      "a parameter stands twice in the path",
      "each parameter once",
    ],
    [
      "has parameters that can stand in a path",
      route("/a/{one}", { params: { one: "string[]" } }),
      "params.one",
      'the type "string[]" cannot stand in a path',
      "Id<…>, string, integer, an enum or reactionEmoji",
    ],
    [
      "needs permissions that exist",
      inChannel({ permissions: [{ need: { any: ["SendMessages", { all: ["ManageMesages"] }] } }] }),
      "permissions[0].need.any[1].all[0]",
      'unknown permission "ManageMesages"',
      '(did you mean "ManageMessages"?)',
    ],
    [
      "needs intents that exist",
      inChannel({ intents: ["GuildMember"] }),
      "intents[0]",
      'unknown intent "GuildMember"',
      '(did you mean "GuildMembers"?)',
    ],
    [
      "fires events that exist",
      inChannel({ fires: ["MessageCreated"] }),
      "fires[0]",
      'unknown event "MessageCreated"',
      '(did you mean "MessageCreate"?)',
    ],
    [
      "takes scopes that exist",
      inChannel({ auth: ["bot", "oauth2:identifi"] }),
      "auth[1]",
      'unknown oauth2 scope "identifi"',
      '(did you mean "identify"?)',
    ],
    [
      "has major parameters of its path",
      inChannel({ rateLimit: { major: ["guild_id"] } }),
      "rateLimit.major[0]",
      'the path /channels/{channel_id} has no parameter "guild_id"',
      '"channel_id"',
    ],
    [
      "has a body that we send",
      inChannel({ body: "Message" }),
      "body",
      '"Message" is only received, and this is sent',
      '"use" is "sent" or "both"',
    ],
    [
      "has a body that is known",
      inChannel({ body: { type: "Bdy" } }),
      "body.type",
      'unknown type "Bdy"',
      '(did you mean "Body"?)',
    ],
    [
      "has limits of its body that fit",
      inChannel({ body: { type: "Plain", maxItems: 3 } }),
      "body.maxItems",
      '"maxItems" does not fit the type Plain',
      "an array or map",
    ],
    [
      "has responses that are received",
      inChannel({ response: { "200": "Plain[]" } }),
      "response.200",
      '"Plain" is only sent, and this is received',
      '"use" is "received" or "both"',
    ],
    [
      "has responses that are known",
      inChannel({ response: { "200": { type: "Mesage", when: "always" } } }),
      "response.200.type",
      'unknown type "Mesage"',
      '(did you mean "Message"?)',
    ],
    [
      "takes its files from a field that is there",
      inChannel({ body: { type: "Body", multipart: "payload_json", files: "file" } }),
      "body.files",
      '"Body" has no field "file"',
      '(did you mean "files"?)',
    ],
    [
      "takes its files from a list of files",
      inChannel({ body: { type: "Body", multipart: "payload_json", files: "attachments" } }),
      "body.files",
      '"attachments" leads to Attachment[]',
      "a field of type file[]",
    ],
    [
      "takes a list of files only as multipart",
      inChannel({ body: { type: "Plain", files: "content" } }),
      "body.files",
      '"content" leads to string',
      "a field of type file[]",
    ],
    [
      "takes a file only as multipart",
      inChannel({ body: "Sticker" }),
      "body",
      "a file is reached (Sticker.image) and the body is not multipart",
      '"multipart"',
    ],
    [
      "takes a nested file only as multipart",
      inChannel({ body: "Outer[]" }),
      "body",
      "a file is reached (Sticker.image) and the body is not multipart",
      '"multipart"',
    ],
    [
      "has a body in one form",
      inChannel({ body: { type: "Sticker", multipart: "form", form: true } }),
      "body.form",
      "a body is either multipart or a form",
      'one of "multipart" and "form"',
    ],
    [
      "has a file in its multipart body",
      inChannel({ body: { type: "Plain", multipart: "form" } }),
      "body.multipart",
      "the body has no file",
      "no multipart, or a field of type file",
    ],
    [
      "has no file inside the JSON of its body",
      inChannel({ body: { type: "Outer", multipart: "payload_json" } }),
      "body",
      "a file lies inside the JSON of the body (Sticker.image)",
      'a file in the body itself, or where "files" leads',
    ],
    [
      "has no file as its body",
      inChannel({ body: "file" }),
      "body",
      "a body is no file",
      "a struct with a field of type file",
    ],
    [
      "has a cursor in its query",
      inChannel({
        query: { "after?": "Id<Message>", "limit?": "integer" },
        response: { "200": "Message[]" },
        pagination: { by: "id", cursor: "aftr", limit: "limit" },
      }),
      "pagination.cursor",
      'the query has no field "aftr"',
      '(did you mean "after"?)',
    ],
    [
      "has a backward cursor in its query",
      inChannel({
        query: { "after?": "Id<Message>", "limit?": "integer" },
        response: { "200": "Message[]" },
        pagination: { by: "id", cursor: "after", backwards: "before", limit: "limit" },
      }),
      "pagination.backwards",
      'the query has no field "before"',
      '"after" or "limit"',
    ],
    [
      "has a page size in its query",
      inChannel({
        query: { "after?": "Id<Message>" },
        response: { "200": "Message[]" },
        pagination: { by: "id", cursor: "after", limit: "limit" },
      }),
      "pagination.limit",
      'the query has no field "limit"',
      '"after"',
    ],
    [
      "has pages of a list",
      inChannel({
        query: { "after?": "Id<Message>", "limit?": "integer" },
        response: { "200": "Page" },
        pagination: { by: "id", cursor: "after", limit: "limit" },
      }),
      "pagination.items",
      "the response is not a list but Page",
      "the path of the list",
    ],
    [
      "has pages whose items are in the response",
      inChannel({
        query: { "after?": "Id<Message>", "limit?": "integer" },
        response: { "200": "Page" },
        pagination: { by: "id", cursor: "after", limit: "limit", items: "item" },
      }),
      "pagination.items",
      '"Page" has no field "item"',
      '(did you mean "items"?)',
    ],
    [
      "has pages whose key is in an item",
      inChannel({
        query: { "after?": "Id<Message>", "limit?": "integer" },
        response: { "200": "Page" },
        pagination: { by: "id", cursor: "after", limit: "limit", items: "items", key: "idd", hasMore: "has_more" },
      }),
      "pagination.key",
      '"Message" has no field "idd"',
      '"id"',
    ],
    [
      "has pages whose flag is in the response",
      inChannel({
        query: { "after?": "Id<Message>", "limit?": "integer" },
        response: { "200": "Page" },
        pagination: { by: "id", cursor: "after", limit: "limit", items: "items", key: "id", hasMore: "hasmore" },
      }),
      "pagination.hasMore",
      '"Page" has no field "hasmore"',
      '(did you mean "has_more"?)',
    ],
    [
      "has pages whose number of items is in the response",
      inChannel({
        query: { "offset?": "integer", "limit?": "integer" },
        response: { "200": "Page" },
        pagination: { by: "offset", cursor: "offset", limit: "limit", items: "items", total: "totl" },
      }),
      "pagination.total",
      '"Page" has no field "totl"',
      '"has_more"',
    ],
    [
      "needs a query field that it has to have pages",
      inChannel({
        query: { "after?": "Id<Message>", "limit?": "integer" },
        response: { "200": "Message[]" },
        pagination: { by: "id", cursor: "after", limit: "limit", needs: { with_member: true } },
      }),
      "pagination.needs.with_member",
      'the query has no field "with_member"',
      '"after" or "limit"',
    ],
  ])("%s", (_, wrong, path, message, expected) => {
    const [first, ...more] = problemsOf({ ...bodies, [file]: { test: wrong } });
    expect(first).toEqual({ file, path: `test.${path}`, message, expected: containing(expected) });
    const second = message.includes("leads to string") ? ['"files" needs a multipart body'] : [];
    expect(more.map((problem) => problem.message)).toEqual(second);
  });

  test("may have files where they can be parts, and a file as a response", () => {
    const nested = sent({ "data?": "Body", "other?": "file" });
    const files = { type: "Nested", multipart: "payload_json", files: "data.files" };
    const routes = {
      one: route("/one", { body: files }),
      two: route("/two", { body: { type: "Sticker", multipart: "form" }, response: { "200": "file" } }),
    };
    expect(problemsOf({ ...bodies, "bodies/nested.json": { Nested: nested }, [file]: routes })).toEqual([]);
  });

  test("has a name of its own", () => {
    const problems = problemsOf({ "routes/a.json": { get: route("/a") }, "routes/b.json": { get: route("/b") } });
    const message = 'the name "get" is that of schema/routes/a.json get';
    expect(problems).toEqual([
      { file: "routes/b.json", path: "get", message, expected: "a name, method and path of its own" },
    ]);
  });

  test("has a method and path of its own, however its parameters are called", () => {
    const first = route("/users/{user_id}", { params: { user_id: "Id<User>" } });
    const second = route("/users/{id}", { params: { id: "Id<User>" } });
    const message = "GET /users/{id} is that of schema/routes/a.json first";
    expect(problemsOf({ "routes/a.json": { first, second } })).toEqual([
      { file: "routes/a.json", path: "second.path", message, expected: "a name, method and path of its own" },
    ]);
    expect(problemsOf({ "routes/a.json": { first, second: { ...second, method: "PUT" } } })).toEqual([]);
  });
});

describe("an event", () => {
  const at = "events/b.json";
  test.each<Case>([
    [
      "names intents that exist",
      event("READY", "Message", { intents: ["Guilds", { intent: "GuildMember", when: "in a guild" }] }),
      "intents[1]",
      'unknown intent "GuildMember"',
      '(did you mean "GuildMembers"?)',
    ],
    [
      "has a dispatch name of its own",
      event("MESSAGE_CREATE", "Message"),
      "dispatch",
      'the dispatch name "MESSAGE_CREATE" is that of schema/events/a.json MessageCreate.dispatch',
      "one of its own",
    ],
    [
      "has a payload that is known",
      event("READY", "Mesage"),
      "payload",
      'unknown type "Mesage"',
      '(did you mean "Message"?)',
    ],
    [
      "has a payload that is received",
      event("READY", "Plain"),
      "payload",
      '"Plain" is only sent, and this is received',
      '"use" is "received" or "both"',
    ],
    [
      "has an inline payload that reaches only what is received",
      event("READY", { fields: { body: "Plain" } }),
      "payload.fields.body",
      '"Plain" is only sent, and this is received',
      '"use" is "received" or "both"',
    ],
    [
      "has its guild id in the payload",
      event("READY", { extends: "Message", fields: { guild_id: "Id<Guild>" } }, { guild: "guild.id" }),
      "guild",
      '"TestPayload" has no field "guild" (in the path "guild.id")',
      '"guild_id"',
    ],
    [
      "has an id as its guild id",
      event("READY", { extends: "Message", fields: { name: "string" } }, { guild: "name" }),
      "guild",
      '"name" leads to string',
      "the path of an id",
    ],
    [
      "has one guild id",
      event("READY", { extends: "Message", fields: { guild_ids: "Id<Guild>[]" } }, { guild: "guild_ids[]" }),
      "guild",
      '"guild_ids[]" leads to several ids',
      "the path of one id",
    ],
  ])("%s", (_, wrong, path, message, expected) => {
    expect(problemsOf({ ...bodies, [at]: { Test: wrong } })).toEqual([
      { file: at, path: `Test.${path}`, message, expected: containing(expected) },
    ]);
  });

  test("has a name of its own in all groups", () => {
    const problems = problemsOf({ ...bodies, [at]: { MessageCreate: event("OTHER", "Message") } });
    expect(problems).toEqual([
      {
        file: at,
        path: "MessageCreate",
        message: 'the name "MessageCreate" is that of schema/events/a.json MessageCreate',
        expected: "one of its own",
      },
    ]);
  });
});

describe("a command", () => {
  const at = "gateway/commands.json";
  const about = { doc: "A command.", source: { docs: "a#b" } };
  test.each<Case>([
    [
      "has an opcode that exists",
      { ...about, opcode: "Identity", payload: "Plain" },
      "opcode",
      'unknown opcode "Identity"',
      '(did you mean "Identify"?)',
    ],
    [
      "has a payload that we send",
      { ...about, opcode: "Identify", payload: "Message" },
      "payload",
      '"Message" is only received, and this is sent',
      '"use" is "sent" or "both"',
    ],
  ])("%s", (_, wrong, path, message, expected) => {
    expect(problemsOf({ ...bodies, [at]: { Test: wrong } })).toEqual([
      { file: at, path: `Test.${path}`, message, expected: containing(expected) },
    ]);
  });
});

describe("a webhook event", () => {
  const at = "gateway/webhook-events.json";
  const about = { doc: "An event.", source: { docs: "a#b" } };
  test("has a payload that is received", () => {
    expect(problemsOf({ ...bodies, [at]: { Test: { ...about, type: "TEST", payload: "Plain" } } })).toEqual([
      {
        file: at,
        path: "Test.payload",
        message: '"Plain" is only sent, and this is received',
        expected: containing('"use" is "received" or "both"'),
      },
    ]);
  });

  test("has a type of its own", () => {
    const problems = problemsOf({ [at]: { A: { ...about, type: "TEST" }, B: { ...about, type: "TEST" } } });
    expect(problems.map(({ path, message }) => [path, message])).toContainEqual([
      "B.type",
      'the type "TEST" is that of schema/gateway/webhook-events.json A.type',
    ]);
  });
});
