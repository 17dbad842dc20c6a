import { createHash } from "node:crypto";
import type { Id } from "../../base/id.ts";
import { PermissionOverwriteType } from "../../../generated/models/channel.ts";
import type {
  GuildTemplate,
  GuildTemplateChannel,
  GuildTemplateRole,
  GuildTemplateSnapshot,
} from "../../../generated/models/guild-template.ts";
import type { User } from "../../../generated/models/user.ts";
import { problem } from "../problem.ts";
import { timestampOf } from "../state/ids.ts";
import type { StoredGuild, StoredGuildChannel, World } from "../state/world.ts";
import { channelsOf } from "./channels.ts";

/** What is said of a template. */
export type TemplateFields = Partial<Pick<GuildTemplate, "description" | "name">>;

/** The template with this code as it is now, or Discord's refusal. It is dirty once its guild has changed. */
export function findTemplate(world: World, code: string): GuildTemplate {
  const template = world.templates.get(code);
  if (template === undefined) throw problem(404, "UnknownGuildTemplate");
  const guild = world.guilds.get(template.source_guild_id);
  if (guild === undefined) return template;
  const isSame = JSON.stringify(snapshotOf(world, guild)) === JSON.stringify(template.serialized_source_guild);
  return { ...template, is_dirty: isSame ? null : true };
}

/** The template of a guild with this code, or Discord's refusal. */
export function findTemplateOf(world: World, { guild }: StoredGuild, code: string): GuildTemplate {
  const template = findTemplate(world, code);
  if (template.source_guild_id !== guild.id) throw problem(404, "UnknownGuildTemplate");
  return template;
}

/** The templates of a guild. */
export function templatesOf(world: World, { guild }: StoredGuild): readonly GuildTemplate[] {
  const own = [...world.templates.values()].filter(({ source_guild_id: id }) => id === guild.id);
  return own.map(({ code }) => findTemplate(world, code));
}

/** Makes a template of a guild, which can have only one. */
export function createTemplate(
  world: World,
  stored: StoredGuild,
  creator: User,
  { description, name }: Pick<GuildTemplate, "description" | "name">,
): GuildTemplate {
  if (templatesOf(world, stored).length > 0) throw problem(400, "GuildAlreadyHasTemplate");
  const id = world.ids.next();
  const code = createHash("sha256").update(`template ${id}`).digest("hex").slice(0, 12);
  const template: GuildTemplate = {
    code,
    name,
    description,
    usage_count: 0,
    creator_id: creator.id,
    creator,
    created_at: timestampOf(id),
    updated_at: timestampOf(id),
    source_guild_id: stored.guild.id,
    serialized_source_guild: snapshotOf(world, stored),
    is_dirty: null,
  };
  world.templates.set(code, template);
  return template;
}

/** Changes what is said of a template. */
export function updateTemplate(world: World, template: GuildTemplate, fields: TemplateFields): GuildTemplate {
  const changed: GuildTemplate = { ...template, ...fields };
  world.templates.set(template.code, changed);
  return changed;
}

/** Brings a template up to date with its guild. */
export function syncTemplate(world: World, stored: StoredGuild, template: GuildTemplate): GuildTemplate {
  const changed: GuildTemplate = {
    ...template,
    updated_at: timestampOf(world.ids.next()),
    serialized_source_guild: snapshotOf(world, stored),
    is_dirty: null,
  };
  world.templates.set(template.code, changed);
  return changed;
}

/** Removes a template. */
export function deleteTemplate(world: World, { code }: GuildTemplate): void {
  world.templates.delete(code);
}

/** A guild with numbers in place of ids. Roles of bots are left out, and overwrites for members. */
function snapshotOf(world: World, { guild }: StoredGuild): GuildTemplateSnapshot {
  const roles = guild.roles.filter(({ managed }) => !managed);
  const channels = channelsOf(world, guild.id);
  const roleNumbers = new Map<string, number>(roles.map(({ id }, index) => [id, index]));
  const channelNumbers = new Map<string, number>(channels.map(({ id }, index) => [id, index + 1]));
  const channelNumber = (id: Id<"Channel"> | null | undefined): number | null => channelNumbers.get(id ?? "") ?? null;
  return {
    name: guild.name,
    description: guild.description,
    region: guild.region ?? null,
    verification_level: guild.verification_level,
    default_message_notifications: guild.default_message_notifications,
    explicit_content_filter: guild.explicit_content_filter,
    preferred_locale: guild.preferred_locale,
    afk_channel_id: channelNumber(guild.afk_channel_id),
    afk_timeout: guild.afk_timeout,
    system_channel_id: channelNumber(guild.system_channel_id),
    system_channel_flags: guild.system_channel_flags,
    icon_hash: guild.icon,
    roles: roles.map(
      ({ color, colors, hoist, icon = null, mentionable, name, permissions, unicode_emoji = null }, id) =>
        ({ id, name, permissions, color, colors, hoist, mentionable, icon, unicode_emoji }) satisfies GuildTemplateRole,
    ),
    channels: channels.map((channel, index) => ({
      ...numbered(channel, roleNumbers),
      id: index + 1,
      parent_id: channelNumber(channel.parent_id),
    })),
  };
}

function numbered(
  channel: StoredGuildChannel,
  roles: ReadonlyMap<string, number>,
): Omit<GuildTemplateChannel, "id" | "parent_id"> {
  // Which of these there are depends on the type of the channel; a template has them all.
  const fields = channel as Partial<
    Pick<GuildTemplateChannel, "bitrate" | "rate_limit_per_user" | "topic" | "user_limit">
  >;
  const overwrites = channel.permission_overwrites ?? [];
  return {
    type: channel.type,
    name: channel.name,
    position: channel.position,
    topic: fields.topic ?? null,
    bitrate: fields.bitrate ?? 64_000,
    user_limit: fields.user_limit ?? 0,
    nsfw: channel.nsfw ?? false,
    rate_limit_per_user: fields.rate_limit_per_user ?? 0,
    permission_overwrites: overwrites.flatMap(({ allow, deny, id, type }) => {
      const number = type === PermissionOverwriteType.Role ? roles.get(id) : undefined;
      return number === undefined ? [] : [{ id: number, type, allow, deny }];
    }),
  };
}
