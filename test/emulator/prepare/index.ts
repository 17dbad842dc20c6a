import type { Emulator } from "evenfall/emulator";
import { HttpClient } from "evenfall/http";
import { applicationCommands } from "./application-command.ts";
import { applications } from "./application.ts";
import { autoModeration } from "./auto-moderation.ts";
import { channels } from "./channel.ts";
import { expressions } from "./expression.ts";
import { guilds } from "./guild.ts";
import { lobbies } from "./lobby.ts";
import { interactions } from "./interaction.ts";
import { invites } from "./invite.ts";
import { guildDisplay } from "./guild-display.ts";
import { messages } from "./message.ts";
import type { Prepare, Prepared, Samples } from "./place.ts";
import { premium } from "./premium.ts";
import { scheduledEvents } from "./scheduled-event.ts";
import { threads } from "./thread.ts";
import { voice } from "./voice.ts";
import { webhooks } from "./webhook.ts";

/** What routes need beyond the guild, channel, message, user and role that are always there. */
const preparations: Readonly<Record<string, Prepare>> = {
  ...applicationCommands,
  ...applications,
  ...autoModeration,
  ...channels,
  ...expressions,
  ...guilds,
  ...lobbies,
  ...interactions,
  ...invites,
  ...guildDisplay,
  ...messages,
  ...premium,
  ...scheduledEvents,
  ...threads,
  ...voice,
  ...webhooks,
};

/** Makes in an emulator what a route needs, and gives what to call it with. */
export async function prepare(
  route: string,
  emulator: Emulator,
  sample: Samples,
): Promise<Required<Omit<Prepared, "token">> & Pick<Prepared, "token">> {
  const http = new HttpClient({ token: emulator.token, baseUrl: emulator.restUrl });
  const { id: messageId } = await http.createMessage(emulator.channelId, { content: "here" });
  const { id: roleId } = await http.createGuildRole(emulator.guildId, { name: "crew" });
  const prepared = await preparations[route]?.({ emulator, http, messageId, roleId, sample });
  const params = {
    application_id: emulator.applicationId,
    guild_id: emulator.guildId,
    channel_id: emulator.channelId,
    message_id: messageId,
    user_id: emulator.user("ada").id,
    role_id: roleId,
    ...prepared?.params,
  };
  return {
    params,
    body: prepared?.body ?? sample.body,
    query: prepared?.query ?? sample.query,
    token: prepared?.token,
  };
}
