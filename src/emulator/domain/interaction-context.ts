import { type Bits, toBits } from "../../base/bits.ts";
import { castId, type Id, id } from "../../base/id.ts";
import { ApplicationIntegrationType } from "../../../generated/models/application.ts";
import type { ResolvedChannel, ResolvedMember } from "../../../generated/models/interaction-data.ts";
import {
  type BaseInteraction,
  InteractionContextType,
  type InteractionMember,
} from "../../../generated/models/interaction.ts";
import type { Member } from "../../../generated/models/guild.ts";
import { Permission } from "../../../generated/models/permissions.ts";
import type { User } from "../../../generated/models/user.ts";
import { constants } from "../../../generated/tables/constants.ts";
import type { StoredChannel, World } from "../state/world.ts";
import { guildOf } from "./audience.ts";
import { entitlementsIn } from "./entitlements.ts";
import { findGuild, findMember } from "./find.ts";
import { isGroup } from "./group-dms.ts";
import { permissionsIn } from "./permissions.ts";

/** What an application may do in groups of direct messages. */
const IN_GROUP = Permission.AttachFiles | Permission.EmbedLinks | Permission.MentionEveryone;

/** What it may do in direct messages with its bot. */
const IN_DM = IN_GROUP | Permission.UseExternalEmojis;

/** What an interaction says of who caused it, and where. */
export type InteractionContext = Omit<BaseInteraction, "id" | "message" | "token" | "type">;

/** Says who causes an interaction, and where. */
export function interactionContext(
  world: World,
  channel: StoredChannel,
  user: User,
  locale: NonNullable<BaseInteraction["locale"]>,
): InteractionContext {
  return {
    application_id: world.application.id,
    version: 1,
    channel_id: channel.id,
    channel: { ...resolvedChannel(world, channel, user.id), ...recipientsOf(channel) },
    app_permissions: permissionsOf(world, channel, world.bot.id),
    locale,
    entitlements: entitlementsIn(world, user.id, guildOf(channel)),
    attachment_size_limit: constants.fileMaxBytes,
    ...whereabouts(world, channel, user),
  };
}

function whereabouts(
  world: World,
  channel: StoredChannel,
  user: User,
): Pick<
  BaseInteraction,
  "authorizing_integration_owners" | "context" | "guild" | "guild_id" | "guild_locale" | "member" | "user"
> {
  if (isGroup(channel)) {
    const owners = { [ApplicationIntegrationType.UserInstall]: castId<string>(user.id) };
    return { user, context: InteractionContextType.PrivateChannel, authorizing_integration_owners: owners };
  }
  if (!("guild_id" in channel)) {
    const owners = { [ApplicationIntegrationType.GuildInstall]: id<string>("0") };
    return { user, context: InteractionContextType.BotDm, authorizing_integration_owners: owners };
  }
  const stored = findGuild(world, channel.guild_id);
  const { features, id: guildId, preferred_locale: locale } = stored.guild;
  const member: InteractionMember = {
    ...findMember(stored, user.id),
    permissions: permissionsOf(world, channel, user.id),
  };
  return {
    guild_id: guildId,
    guild: { id: guildId, features, locale },
    guild_locale: locale,
    member,
    context: InteractionContextType.Guild,
    authorizing_integration_owners: { [ApplicationIntegrationType.GuildInstall]: castId<string>(guildId) },
  };
}

/** A channel as interactions show it, with what the user and the bot may do there. */
export function resolvedChannel(world: World, channel: StoredChannel, userId: Id<"User">): ResolvedChannel {
  const shown: Readonly<Record<string, unknown>> = { ...channel };
  const fields = SHOWN_OF_CHANNEL.flatMap((name) => (shown[name] === undefined ? [] : [[name, shown[name]] as const]));
  return {
    id: channel.id,
    type: channel.type,
    ...Object.fromEntries(fields),
    permissions: permissionsOf(world, channel, userId),
    app_permissions: permissionsOf(world, channel, world.bot.id),
  };
}

const SHOWN_OF_CHANNEL = [
  "name",
  "last_message_id",
  "last_pin_timestamp",
  "nsfw",
  "parent_id",
  "guild_id",
  "flags",
  "rate_limit_per_user",
  "topic",
  "position",
  "thread_metadata",
] as const satisfies readonly (keyof ResolvedChannel)[];

/** A member as interactions show one whom they are about. */
export function resolvedMember(world: World, channel: StoredChannel, member: Member): ResolvedMember {
  const { deaf: _deaf, mute: _mute, user, ...rest } = member;
  return { ...rest, permissions: permissionsOf(world, channel, user.id) };
}

function recipientsOf(channel: StoredChannel): { readonly recipients?: readonly User[] } {
  return "recipients" in channel ? { recipients: channel.recipients } : {};
}

function permissionsOf(world: World, channel: StoredChannel, userId: Id<"User">): Bits<"Permission"> {
  if (!("guild_id" in channel)) return toBits(isGroup(channel) ? IN_GROUP : IN_DM);
  return toBits(permissionsIn(world, { guild: findGuild(world, channel.guild_id), channel }, userId));
}
