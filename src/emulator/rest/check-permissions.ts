import { type Id, id, isSnowflake } from "../../base/id.ts";
import type { RouteRow } from "../../base/tables.ts";
import { findChannel, findGuild } from "../domain/find.ts";
import { findInvite } from "../domain/invites.ts";
import { isThread, type Place, requirePermission } from "../domain/permissions.ts";
import { hasIntent, intentsGrantedBy } from "../intents.ts";
import { problem } from "../problem.ts";
import type { StoredChannel } from "../state/world.ts";
import type { Call } from "./call.ts";
import { conditionOf } from "./conditions.ts";

/**
 * Refuses a request whose actor lacks a permission, or a bot an intent, that the table of routes asks for. Needs whose condition or place only
 * the handler can know are passed over: it calls `call.require`.
 */
export function checkPermissions({ intents = [], permissions = [] }: RouteRow, call: Call): void {
  if (!("userId" in call.actor)) return;
  const { application, bot } = call.world;
  const granted = intentsGrantedBy(application.flags);
  const isBot = call.actor.userId === bot.id;
  if (isBot && !intents.every((name) => hasIntent(granted, name))) throw problem(403, "MissingAccess");
  for (const { need, scope, when } of permissions) {
    if (when !== undefined && conditionOf(when)?.(call) !== true) continue;
    const place = placeOf(call, scope);
    if (place !== undefined) requirePermission(call.world, place, call.actor.userId, need);
  }
}

/** The place that a need is about; `undefined` in direct messages, and when the request does not say. */
function placeOf(call: Call, scope = "guild"): Place | undefined {
  if (scope === "guild") {
    const guildId = pathGuild(call);
    if (guildId !== undefined) return { guild: findGuild(call.world, guildId) };
    const place = placeOfChannel(call, pathChannel(call));
    return place === undefined ? undefined : { guild: place.guild };
  }
  const channel = scope === "target-channel" ? bodyChannel(call) : (pathChannel(call) ?? bodyChannel(call));
  if (channel === undefined || scope !== "parent" || !isThread(channel)) return placeOfChannel(call, channel);
  return placeOfChannel(call, call.world.channels.get(channel.parent_id));
}

function placeOfChannel(call: Call, channel: StoredChannel | undefined): Place | undefined {
  if (channel === undefined || !("guild_id" in channel)) return undefined;
  return { guild: findGuild(call.world, channel.guild_id), channel };
}

/** The guild that the path names, or to which the invite is that it names. */
function pathGuild(call: Call): Id<"Guild"> | undefined {
  if (call.text("guild_id") !== "") return call.id("guild_id");
  return call.text("code") === "" ? undefined : findInvite(call.world, call.text("code")).guildId;
}

function pathChannel(call: Call): StoredChannel | undefined {
  return call.text("channel_id") === "" ? undefined : findChannel(call.world, call.id("channel_id"));
}

/** The channel that a body names, if there is one; `webhook_channel_id` is where an announcement channel posts to. */
function bodyChannel(call: Call): StoredChannel | undefined {
  const { channel_id: channelId, webhook_channel_id: targetId } = call.fields();
  const named = targetId ?? channelId;
  return isSnowflake(named) ? call.world.channels.get(id<"Channel">(named)) : undefined;
}
