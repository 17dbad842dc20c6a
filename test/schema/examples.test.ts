import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { TypeIr } from "../../codegen/ir.ts";
import * as requests from "../../src/request/index.ts";
import { validateCommand, validateRequest, validateResponse, validateWebhookEvent } from "../../src/validate/index.ts";
import { issuesOf, sampler, schema, validatorOf } from "../support/schema.ts";
import type { Example } from "./example.ts";
import { examples, excluded, wrong } from "./examples.ts";

const folder = new URL("../fixtures/examples/", import.meta.url);

interface Frame {
  readonly op: number;
  readonly d: unknown;
}

function read(name: string): { readonly text: string; readonly value: unknown } {
  const value: unknown = JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8"));
  return { text: JSON.stringify(value), value };
}

function definition(name: string) {
  const found = schema.definitions.get(name);
  if (found === undefined) throw new Error(`The schema does not define ${name}`);
  return found;
}

/** Checks a value as a definition in the position that it has, and that nothing of it is lost. */
function expectSound(name: string, value: unknown): void {
  const found = definition(name);
  const position = "use" in found && found.use === "sent" ? "sent" : "received";
  const text = JSON.stringify(value);
  const validator = validatorOf(found, position);
  expect(issuesOf(validator, value).map((issue) => `${issue.path}: ${issue.message}`)).toEqual([]);
  const first = JSON.stringify(validator.parse(value));
  expect(JSON.parse(first)).toEqual(JSON.parse(text));
  expect(JSON.parse(JSON.stringify(validator.parse(JSON.parse(first))))).toEqual(JSON.parse(text));
}

/** Puts a body into a request with the builder of the route, as a user would. */
function build(name: string, body: unknown): { readonly route: string; readonly body?: unknown } {
  const route = schema.routes.find((candidate) => candidate.name === name);
  // Every builder takes the parameters of the path and then the body; the tables say which.
  const builders = requests as unknown as Readonly<Record<string, (...args: readonly unknown[]) => Frame & { route: string }>>;
  const builder = builders[name];
  if (route === undefined || builder === undefined) throw new Error(`There is no route ${name}`);
  return builder(...route.params.map(({ type }) => sampler.value(type)), body);
}

/** Checks a value as the answer that a route gives with a status. */
async function expectAnswer(name: string, status: number, value: unknown): Promise<void> {
  const route = schema.routes.find((candidate) => candidate.name === name);
  const statuses = route?.responses.flatMap((response) => (response.type === undefined ? [] : [response.status]));
  expect(statuses, `what ${name} answers`).toContain(status);
  expect(await validateResponse(name, status, value)).toBe(value);
}

async function tryExample(name: string, example: Example): Promise<void> {
  const { value, text } = read(name);
  // A frame is `{ op, d }`; only those cases read it.
  const { op, d } = Object(value) as Frame;
  if ("received" in example) expectSound(example.received, value);
  else if ("sent" in example) expectSound(example.sent, value);
  else if ("route" in example) {
    const request = build(example.route, value);
    await validateRequest(request);
    expect(JSON.stringify(request.body)).toBe(text);
  } else if ("response" in example) await expectAnswer(example.response, 200, value);
  else if ("accepted" in example) await expectAnswer(example.accepted, 202, value);
  else if ("list" in example) for (const item of value as readonly unknown[]) expectSound(example.list, item);
  else if ("command" in example) {
    const command = schema.commands.find((candidate) => candidate.name === example.command);
    expect(schema.opcodes.find(({ name: opcode }) => opcode === command?.opcode)?.code).toBe(op);
    expect(await validateCommand(example.command, d)).toBe(d);
  } else if ("frame" in example) {
    expectSound("GatewayFrame", value);
    if (example.frame === null) expect(d).toBeNull();
    else expectSound(example.frame, d);
  } else if ("voice" in example) {
    expect(schema.voiceOpcodes.map(({ code }) => code)).toContain(op);
    if (example.voice === null) expect(d).toBeNull();
    else expectSound(example.voice, d);
  } else {
    expectSound("WebhookEventEnvelope", value);
    const event: unknown = Reflect.get(Object(value), "event");
    expect(Reflect.get(Object(event), "type")).toBe(example.webhookEvent);
    const data: unknown = Reflect.get(Object(event), "data");
    expect(await validateWebhookEvent(example.webhookEvent, data)).toBe(data);
  }
}

describe("an example of the documentation", () => {
  it.each(Object.entries(examples).map(([name, example]) => [`${example.title} (${name})`, name, example] as const))(
    "%s is accepted and survives",
    async (_title, name, example) => {
      await tryExample(name, example);
    },
  );

  it.each(Object.entries(wrong))("that is wrong is refused: %s", (name, { sent, path }) => {
    expect(issuesOf(validatorOf(definition(sent), "sent"), read(name).value).map((issue) => issue.path)).toEqual([path]);
  });

  it("is tried or left out for a reason", () => {
    const fixtures = readdirSync(folder).flatMap((file) => (file.endsWith(".json") ? [file.slice(0, -".json".length)] : []));
    const known = [...Object.keys(examples), ...Object.keys(excluded), ...Object.keys(wrong)];
    expect(fixtures.sort()).toEqual(known.sort());
  });
});

describe("an event", () => {
  const events = schema.events.map((event) => [event.dispatch, event.payload] as const);

  it.each(events)("%s is accepted in its gateway frame", (dispatch, payload: TypeIr) => {
    expectSound("GatewayFrame", { op: 0, d: sampler.value(payload, {}, "full"), s: 1, t: dispatch });
  });
});
