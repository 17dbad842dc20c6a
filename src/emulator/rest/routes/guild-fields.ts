import type { ModifyGuildBody } from "../../../../generated/bodies/guild.ts";
import { ChannelType } from "../../../../generated/models/channel.ts";
import { type Guild, GuildFeature } from "../../../../generated/models/guild.ts";
import { type Id, id, type IdInput } from "../../../base/id.ts";
import { findChannel } from "../../domain/find.ts";
import { keepImage } from "../../domain/images.ts";
import { problem } from "../../problem.ts";
import type { StoredGuild } from "../../state/world.ts";
import type { Call } from "../call.ts";
import { defined } from "../defined.ts";
import { formProblem } from "../form-problem.ts";

/** The features that can be switched; others are Discord's to give. */
const MUTABLE: readonly GuildFeature[] = [
  GuildFeature.Community,
  GuildFeature.Discoverable,
  GuildFeature.InvitesDisabled,
  GuildFeature.RaidAlertsDisabled,
];

const TEXT = [ChannelType.GuildText, ChannelType.GuildAnnouncement];

/** What a body changes about a guild, in the form in which it comes back. */
export function guildFields(call: Call, stored: StoredGuild, body: ModifyGuildBody): Partial<Guild> {
  const place = { guild_id: stored.guild.id };
  const channel = (
    given: IdInput<"Channel"> | null | undefined,
    types: readonly ChannelType[],
  ): ReturnType<typeof channelField> => channelField(call, stored, given, types);
  const fields: Partial<Guild> = defined({
    name: body.name,
    description: body.description,
    region: body.region,
    verification_level: orDefault(body.verification_level, 0),
    default_message_notifications: orDefault(body.default_message_notifications, 0),
    explicit_content_filter: orDefault(body.explicit_content_filter, 0),
    preferred_locale: orDefault(body.preferred_locale, "en-US"),
    afk_timeout: body.afk_timeout,
    system_channel_flags: body.system_channel_flags,
    premium_progress_bar_enabled: body.premium_progress_bar_enabled,
    afk_channel_id: channel(body.afk_channel_id, [ChannelType.GuildVoice]),
    system_channel_id: channel(body.system_channel_id, TEXT),
    rules_channel_id: channel(body.rules_channel_id, TEXT),
    public_updates_channel_id: channel(body.public_updates_channel_id, TEXT),
    safety_alerts_channel_id: channel(body.safety_alerts_channel_id, TEXT),
    icon: keepImage(call.world, "GuildIcon", place, body.icon),
    splash: keepImage(call.world, "GuildSplash", place, body.splash),
    discovery_splash: keepImage(call.world, "GuildDiscoverySplash", place, body.discovery_splash),
    banner: keepImage(call.world, "GuildBanner", place, body.banner),
    features: body.features === undefined ? undefined : switched(stored.guild.features, body.features),
  });
  requireCommunityChannels({ ...stored.guild, ...fields });
  return fields;
}

/** The features of a guild, of which those that can be switched are as they are asked for. */
function switched(before: readonly GuildFeature[], asked: readonly string[]): readonly GuildFeature[] {
  const kept = before.filter((feature) => !MUTABLE.includes(feature));
  return [...kept, ...MUTABLE.filter((feature) => asked.includes(feature))];
}

/** Refuses a community guild without its rules and its place for updates. */
function requireCommunityChannels(guild: Guild): void {
  if (!guild.features.includes(GuildFeature.Community)) return;
  const missing = (["rules_channel_id", "public_updates_channel_id"] as const).filter((name) => guild[name] === null);
  if (missing.length === 0) return;
  const error = { code: "BASE_TYPE_REQUIRED", message: "This field is required" };
  throw formProblem(missing.map((name) => ({ path: [name], ...error })));
}

/** A channel of the guild that has one of some types, or Discord's refusal. */
function channelField(
  call: Call,
  { guild }: StoredGuild,
  given: IdInput<"Channel"> | null | undefined,
  types: readonly ChannelType[],
): Id<"Channel"> | null | undefined {
  if (given === undefined || given === null) return given;
  const channel = findChannel(call.world, id(given));
  if (!("guild_id" in channel) || channel.guild_id !== guild.id) throw problem(404, "UnknownChannel");
  if (!types.includes(channel.type)) throw problem(400, "ChannelTypeNotAllowed");
  return channel.id;
}

function orDefault<Value>(value: Value | null | undefined, fallback: Value): Value | undefined {
  return value === null ? fallback : value;
}
