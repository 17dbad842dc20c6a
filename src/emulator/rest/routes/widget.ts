import type { ModifyGuildWidgetBody } from "../../../../generated/bodies/guild-display.ts";
import { AuditLogEvent } from "../../../../generated/models/audit-log.ts";
import type { GuildWidgetSettings } from "../../../../generated/models/guild-display.ts";
import { id } from "../../../base/id.ts";
import { findGuildChannel } from "../../domain/channels.ts";
import { findGuild } from "../../domain/find.ts";
import { updateGuild } from "../../domain/guilds.ts";
import { invitableChannel } from "../../domain/invites.ts";
import { PIXEL } from "../../domain/images.ts";
import { widgetOf } from "../../domain/widget.ts";
import { problem } from "../../problem.ts";
import type { StoredGuild } from "../../state/world.ts";
import type { Call } from "../call.ts";
import { defined } from "../defined.ts";
import type { Handlers } from "../handlers.ts";

/** Answers the routes of the page `guild` that are about the widget. */
export const widgetHandlers: Handlers = {
  getGuildWidgetSettings: (call) => settingsOf(call.guild()),

  modifyGuildWidget(call) {
    const stored = call.guild();
    const { channel_id: channelId, enabled } = call.body<ModifyGuildWidgetBody>();
    const channel =
      typeof channelId === "string"
        ? invitableChannel(findGuildChannel(call.world, stored.guild.id, id(channelId))).id
        : channelId;
    const before = stored.guild;
    const fields = defined({ widget_enabled: enabled, widget_channel_id: channel });
    const after = updateGuild(call.world, stored, fields);
    call.audit(stored, { action: AuditLogEvent.GuildUpdate, target: after.id, before, after });
    return settingsOf(stored);
  },

  getGuildWidget: (call) => widgetOf(call.world, shownGuild(call), call.origin),

  getGuildWidgetImage(call) {
    shownGuild(call);
    return PIXEL.bytes;
  },
};

function settingsOf({ guild }: StoredGuild): GuildWidgetSettings {
  return { enabled: guild.widget_enabled ?? false, channel_id: guild.widget_channel_id ?? null };
}

/** The guild in the path, which anybody may look at while its widget is switched on. */
function shownGuild(call: Call): StoredGuild {
  const stored = findGuild(call.world, call.id("guild_id"));
  if (stored.guild.widget_enabled !== true) throw problem(403, "WidgetDisabled");
  return stored;
}
