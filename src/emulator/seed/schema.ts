import * as z from "zod";
import { Permission } from "../../../generated/models/permissions.ts";
import { isSnowflake } from "../../base/id.ts";
import type { Seed, SeedMessage } from "./seed.ts";

const name = z.string().min(1);
const id = z.string().refine(isSnowflake, "is no id, which has up to 20 digits").optional();
// Its values are bits, its keys names.
const permissions = z.array(z.enum(Object.keys(Permission) as [string, ...string[]])).optional();

const message: z.ZodType<SeedMessage> = z.lazy(() => {
  return z.strictObject({
    author: name,
    content: z.string().optional(),
    // What is in a message, a channel, a role or a command is checked as the route that makes it does.
    embeds: z.array(z.custom<never>()).optional(),
    pinned: z.boolean().optional(),
    reactions: z.array(z.strictObject({ emoji: name, users: z.array(name).min(1) })).optional(),
    thread: z.strictObject({ name, messages: z.array(message).optional() }).optional(),
  });
});

const channel = z.strictObject({
  name,
  id,
  type: z.enum(["text", "voice", "category", "announcement", "stage", "forum", "media"]).optional(),
  parent: name.optional(),
  topic: z.string().optional(),
  nsfw: z.boolean().optional(),
  rate_limit_per_user: z.number().optional(),
  user_limit: z.number().optional(),
  overwrites: z
    .array(z.strictObject({ role: name.optional(), user: name.optional(), allow: permissions, deny: permissions }))
    .optional(),
  messages: z.array(message).optional(),
});

const role = z.strictObject({
  name,
  id,
  color: z.number().optional(),
  hoist: z.boolean().optional(),
  mentionable: z.boolean().optional(),
  permissions,
});

/** The form of a seed. What it refers to is another question. */
export const seedSchema: z.ZodType<Seed> = z.strictObject({
  $schema: z.string().optional(),
  starts_at: z.iso.datetime({ offset: true }).optional(),
  application: z
    .strictObject({
      name: name.optional(),
      id,
      description: z.string().optional(),
      commands: z.array(z.custom<never>()).optional(),
    })
    .optional(),
  users: z.array(z.strictObject({ name, id, global_name: name.optional(), bot: z.boolean().optional() })).optional(),
  guilds: z
    .array(
      z.strictObject({
        name,
        id,
        owner: name,
        description: z.string().optional(),
        roles: z.array(role).optional(),
        members: z
          .array(z.strictObject({ user: name, nick: name.optional(), roles: z.array(name).optional() }))
          .optional(),
        channels: z.array(channel).optional(),
      }),
    )
    .min(1),
}) as unknown as z.ZodType<Seed>;
