import type { EnumIr, FlagsIr, Location } from "../../ir.ts";
import { below } from "../../load/location.ts";
import type { UpstreamEnumValue, UpstreamSchema } from "../openapi/model.ts";
import type { Context } from "./context.ts";
import { sameTitle } from "./title.ts";

type UpstreamEnum = Extract<UpstreamSchema, { kind: "enum" }>;

interface Member {
  readonly name: string;
  readonly value: string | number;
  readonly upstream?: string;
  readonly at: Location;
}

/** Compares an enum, or the bits of flags, with the upstream enums that it stands for, which it has all the values of. */
export function compareEnum(context: Context, definition: EnumIr | FlagsIr, sources: readonly string[]): void {
  const enums = sources.flatMap((source): readonly UpstreamEnum[] => {
    const schema = context.upstream.schemas.get(source);
    return schema?.kind === "enum" ? [schema] : [];
  });
  const [first] = enums;
  if (first === undefined) return;
  const members = membersOf(definition);
  const seen = new Set<string | number>();
  for (const upstream of enums) {
    for (const value of upstream.values) {
      const ours = members.find((member) => member.value === value.value);
      if (ours === undefined && !seen.has(value.value)) reportMissing(context, definition, upstream, value);
      if (ours !== undefined) compareTitle(context, upstream, value, ours);
      seen.add(value.value);
    }
  }
  for (const member of members) {
    if (seen.has(member.value)) continue;
    context.findings.add({
      severity: "sending",
      at: `${first.name}.${member.value}`,
      aspect: "value",
      upstream: null,
      ours: member.name,
      message: `Upstream has no value ${JSON.stringify(member.value)} that is ${definition.name}.${member.name}`,
      pointer: first.pointer,
      where: member.at,
    });
  }
}

function membersOf(definition: EnumIr | FlagsIr): readonly Member[] {
  if (definition.kind === "enum") return definition.values;
  return definition.bits.map(({ name, bit, at }) => {
    const value = 2n ** BigInt(bit);
    return { name, value: definition.wire === "string" ? String(value) : Number(value), at };
  });
}

function reportMissing(
  context: Context,
  definition: EnumIr | FlagsIr,
  upstream: UpstreamEnum,
  value: UpstreamEnumValue,
): void {
  context.findings.add({
    severity: "additive",
    at: `${upstream.name}.${value.value}`,
    aspect: "value",
    upstream: value.title ?? value.value,
    ours: null,
    message: `${definition.name} lacks the value ${JSON.stringify(value.value)} (${value.title ?? "untitled"})`,
    pointer: upstream.pointer,
    where: below(definition.at, definition.kind === "enum" ? "values" : "bits"),
    ...(definition.kind === "enum" && { change: { kind: "addValue", definition: definition.name, value } }),
  });
}

/** A value that upstream renames means something else, or shows that we misread it. */
function compareTitle(context: Context, upstream: UpstreamEnum, value: UpstreamEnumValue, ours: Member): void {
  const { title } = value;
  // A title that repeats the value is no name.
  if (
    title === undefined ||
    title === String(value.value) ||
    ours.upstream === title ||
    (ours.upstream === undefined && sameTitle(title, ours.name))
  )
    return;
  context.findings.add({
    severity: "text",
    at: `${upstream.name}.${value.value}`,
    aspect: "title",
    upstream: title,
    ours: ours.upstream ?? ours.name,
    message: `Upstream calls the value ${JSON.stringify(value.value)} "${title}"`,
    pointer: upstream.pointer,
    where: ours.at,
  });
}
