import type {
  CreateGuildChannelBody,
  ForumTagInput,
  ModifyGuildChannelBody,
  PermissionOverwriteInput,
} from "../../../../generated/bodies/channel.ts";
import {
  ChannelType,
  type ForumTag,
  type PermissionOverwrite,
  PermissionOverwriteType,
} from "../../../../generated/models/channel.ts";
import type { FieldRow } from "../../../base/tables.ts";
import { fromBits, toBits } from "../../../base/bits.ts";
import { castId, id } from "../../../base/id.ts";
import { definitionOf, structOf } from "../../definitions.ts";
import { problem } from "../../problem.ts";
import { channelDefaults } from "../../state/make-channel.ts";
import type { StoredGuild, StoredGuildChannel, World } from "../../state/world.ts";
import { formProblem } from "../form-problem.ts";

type ChannelText = CreateGuildChannelBody | ModifyGuildChannelBody;

/** What a channel of a type has, by name, as the schema says. */
function fieldsOf(type: StoredGuildChannel["type"]): ReadonlyMap<string, FieldRow> {
  const union = definitionOf("GuildChannel");
  const variant = union?.kind === "union" ? union.variants.find(({ tags }) => tags.includes(type)) : undefined;
  return new Map(structOf(variant?.struct ?? "")?.fields.map((field) => [field.name, field]));
}

/**
 * The fields of a channel in the form in which they come back. What its type does not have is passed over, and null clears
 * a field or, where there has to be a value, takes the default.
 */
export function channelFields(
  world: World,
  stored: StoredGuild,
  type: StoredGuildChannel["type"],
  body: ChannelText,
): object {
  requireCategory(world, stored, body.parent_id);
  const known = fieldsOf(type);
  const defaults = channelDefaults(type);
  const entries = Object.entries(body).flatMap(([name, value]: [string, unknown]) => {
    const field = known.get(name);
    if (field === undefined || value === undefined || name === "type") return [];
    if (value !== null) return [[name, value] as const];
    return field.nullable === true ? [[name, null] as const] : [[name, defaults[name]] as const];
  });
  const { available_tags: tags, default_reaction_emoji: reaction, permission_overwrites: overwrites } = body;
  return {
    ...Object.fromEntries(entries.filter(([, value]) => value !== undefined)),
    ...(overwrites === undefined || overwrites === null
      ? {}
      : { permission_overwrites: overwrites.map((overwrite) => shownOverwrite(stored, overwrite)) }),
    ...(tags === undefined || tags === null || !known.has("available_tags")
      ? {}
      : { available_tags: shownTags(world, tags) }),
    ...(reaction === undefined || reaction === null || !known.has("default_reaction_emoji")
      ? {}
      : {
          default_reaction_emoji: { emoji_id: reaction.emoji_id ?? null, emoji_name: reaction.emoji_name ?? null },
        }),
  };
}

/** A permission overwrite in the form in which it comes back. Without a type it is for the role of this id, if any. */
export function shownOverwrite(
  { guild }: StoredGuild,
  { allow, deny, id: holder, type }: PermissionOverwriteInput,
): PermissionOverwrite {
  const isRole = guild.roles.some((role) => role.id === holder);
  return {
    id: castId<"Role">(id(holder)),
    type: type ?? (isRole ? PermissionOverwriteType.Role : PermissionOverwriteType.Member),
    allow: toBits(fromBits(allow ?? 0n)),
    deny: toBits(fromBits(deny ?? 0n)),
  };
}

/** Refuses a category that is none of the guild's. */
export function requireCategory(world: World, { guild }: StoredGuild, parentId: string | null | undefined): void {
  if (parentId === undefined || parentId === null) return;
  const parent = world.channels.get(castId(id(parentId)));
  if (parent !== undefined && "guild_id" in parent && parent.guild_id === guild.id) {
    if (parent.type === ChannelType.GuildCategory) return;
    throw formProblem([{ path: ["parent_id"], code: "CHANNEL_PARENT_INVALID_TYPE", message: "Not a category" }]);
  }
  throw formProblem([{ path: ["parent_id"], code: "CHANNEL_PARENT_INVALID", message: "Category does not exist" }]);
}

function shownTags(world: World, tags: readonly ForumTagInput[]): readonly ForumTag[] {
  const names = new Set(tags.map(({ name }) => name));
  if (names.size !== tags.length) throw problem(400, "TagNamesNotUnique");
  return tags.map(({ emoji_id: emojiId, emoji_name: emoji, id: known, moderated, name }) => ({
    id: known === undefined || known === null ? world.ids.next() : castId(id(known)),
    name,
    moderated: moderated ?? false,
    emoji_id: emojiId === undefined || emojiId === null ? null : castId(id(emojiId)),
    emoji_name: emoji ?? null,
  }));
}
