import type {
  ModifyGuildWelcomeScreenBody,
  WelcomeScreenChannelInput,
} from "../../../../generated/bodies/guild-display.ts";
import { AuditLogEvent } from "../../../../generated/models/audit-log.ts";
import { GuildFeature } from "../../../../generated/models/guild.ts";
import type { WelcomeScreen, WelcomeScreenChannel } from "../../../../generated/models/guild-display.ts";
import { id } from "../../../base/id.ts";
import { findGuildChannel } from "../../domain/channels.ts";
import { findEmoji } from "../../domain/emojis.ts";
import { switchFeature } from "../../domain/guilds.ts";
import { problem } from "../../problem.ts";
import type { StoredGuild, World } from "../../state/world.ts";
import type { Handlers } from "../handlers.ts";

const NOTHING: WelcomeScreen = { description: null, welcome_channels: [] };

/** Answers the routes of the page `guild` that are about the welcome screen. */
export const welcomeScreenHandlers: Handlers = {
  getGuildWelcomeScreen(call) {
    const { welcomeScreen } = call.guild();
    if (welcomeScreen === undefined) throw problem(404, "UnknownWelcomeScreen");
    return welcomeScreen;
  },

  modifyGuildWelcomeScreen(call) {
    const stored = call.guild();
    const { description, enabled, welcome_channels: channels } = call.body<ModifyGuildWelcomeScreenBody>();
    const before = stored.welcomeScreen ?? NOTHING;
    const after: WelcomeScreen = {
      description: description === undefined ? before.description : description,
      welcome_channels:
        channels === undefined
          ? before.welcome_channels
          : (channels ?? []).map((channel) => shownChannel(call.world, stored, channel)),
    };
    stored.welcomeScreen = after;
    if (typeof enabled === "boolean") {
      switchFeature(call.world, stored, GuildFeature.WelcomeScreenEnabled, enabled);
    }
    call.audit(stored, { action: AuditLogEvent.GuildUpdate, target: stored.guild.id, before, after });
    return after;
  },
};

/** A channel of the screen, which must be there, as must its emoji. */
function shownChannel(
  world: World,
  stored: StoredGuild,
  { channel_id, description, emoji_id: emojiId, emoji_name: emojiName }: WelcomeScreenChannelInput,
): WelcomeScreenChannel {
  const channel = findGuildChannel(world, stored.guild.id, id(channel_id));
  const emoji = typeof emojiId === "string" ? findEmoji(stored, id(emojiId)) : undefined;
  return {
    channel_id: channel.id,
    description,
    emoji_id: emoji?.id ?? null,
    emoji_name: emoji === undefined ? (emojiName ?? null) : emoji.name,
  };
}
