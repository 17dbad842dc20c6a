import type { DefinitionRow, FieldRow, RouteRow, TypeRow } from "../../base/tables.ts";
import { definitions } from "../../../generated/tables/index.ts";
import { type SampleDefinition, type SampleField, Sampler, type SampleType } from "../../sample/index.ts";

/** What a route answers when the emulator keeps nothing that it could answer from. */
export interface SampleAnswer {
  readonly status: number;
  /** Absent when the answer is empty. */
  readonly body?: unknown;
}

let sampler: Sampler | undefined;

/** A sample of the documented answer of a route. */
export function sampleAnswer({ name, responses }: RouteRow): SampleAnswer {
  const response = responses.find(({ when }) => when === undefined) ?? responses[0];
  if (response === undefined) throw new Error(`${name} has no response`);
  const { status, type } = response;
  if (type === undefined) return { status };
  sampler ??= new Sampler({ definitions: new Map(definitions.map((row) => [row.name, toSample(row)])) });
  return { status, body: sampler.value(toSampleType(type)) };
}

function toSample(row: DefinitionRow): SampleDefinition {
  if (row.kind !== "struct") return row;
  // Rules bind what is sent; these samples are what is received.
  return { kind: "struct", name: row.name, fields: row.fields.map(toSampleField), rules: [] };
}

function toSampleField({ name, type, optional, nullable, limits }: FieldRow): SampleField {
  const flags = { optional: optional === true, nullable: nullable === true };
  return { name, type: toSampleType(type), ...flags, limits: limits ?? {} };
}

function toSampleType(type: TypeRow): SampleType {
  if (typeof type === "string") return { kind: "primitive", name: type };
  if ("literal" in type) return { kind: "literal", value: type.literal };
  if ("member" in type) return { kind: "member", value: type.value };
  if ("id" in type) return { kind: "id" };
  if ("array" in type) return { kind: "array", items: toSampleType(type.array) };
  if ("tuple" in type) return { kind: "tuple", items: type.tuple.map(toSampleType) };
  if ("map" in type) return { kind: "map", key: toSampleType(type.map[0]), value: toSampleType(type.map[1]) };
  if ("nullable" in type) return { kind: "nullable", of: toSampleType(type.nullable) };
  if ("anyOf" in type) return { kind: "anyOf", options: type.anyOf.map(toSampleType) };
  return { kind: "ref", name: type.ref };
}
