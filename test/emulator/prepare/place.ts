import type { Emulator } from "evenfall/emulator";
import type { HttpClient } from "evenfall/http";
import type { Channel, Id } from "evenfall/model";
import type { CreateGuildChannelBody } from "../../../generated/bodies/channel.ts";
import type { SampleSize } from "../../../src/sample/index.ts";

/** Where things are made before a route is called. */
export interface Place {
  readonly emulator: Emulator;
  readonly http: HttpClient;
  /** A message of the bot in the first channel. */
  readonly messageId: Id<"Message">;
  /** A role of the guild that nobody has. */
  readonly roleId: Id<"Role">;
  readonly sample: Samples;
}

/** Samples of what a route is sent, by the schema. */
export interface Samples {
  readonly size: SampleSize;
  /** Undefined for a route without a body. */
  readonly body: unknown;
  readonly query: object;
}

/** What a route is called with, where a sample of the schema names things that do not exist. */
export interface Prepared {
  /** Parameters of the path that name what exists. */
  readonly params?: Readonly<Record<string, unknown>>;
  /** The body, in place of the sample. */
  readonly body?: unknown;
  /** The query, in place of the sample. */
  readonly query?: object;
  /** Who calls it, where the schema lets bots do so and Discord does not. */
  readonly token?: string | undefined;
}

/** What must be so before routes are called, by their names. */
export type Preparations = Partial<Record<keyof HttpClient, Prepare>>;

export type Prepare = (place: Place) => Prepared | Promise<Prepared>;

/** A sample with fields that fit to what exists; undefined leaves one out. */
export function fitted(sample: unknown, fields: object): object {
  const entries = Object.entries({ ...Object(sample), ...fields }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries);
}

/** Makes a channel in the guild. */
export async function makeChannel({ emulator, http }: Place, type: CreateGuildChannelBody["type"]): Promise<Channel> {
  return await http.createGuildChannel(emulator.guildId, { name: "made", type });
}
