import { REST } from "@discordjs/rest";
import { Routes } from "discord.js";
import { contentsOf, idOf, namesOf } from "./answers.mjs";
import { everyday } from "./everyday.mjs";

everyday("@discordjs/rest", (emulator) => {
  const rest = new REST({ api: emulator.restUrl.replace(/\/v\d+$/, "") }).setToken(emulator.token);
  const { applicationId } = emulator;
  const reaction = (channel, message, emoji) =>
    Routes.channelMessageOwnReaction(channel, message, encodeURIComponent(emoji));
  return {
    post: (channel, { content, title, file, replyTo }) =>
      idOf(
        rest.post(Routes.channelMessages(channel), {
          body: {
            content,
            embeds: title && [{ title }],
            message_reference: replyTo && { message_id: replyTo },
          },
          files: file && [file],
        }),
      ),
    edit: (channel, message, content) => rest.patch(Routes.channelMessage(channel, message), { body: { content } }),
    remove: (channel, message) => rest.delete(Routes.channelMessage(channel, message)),
    removeMany: (channel, messages) => rest.post(Routes.channelBulkDelete(channel), { body: { messages } }),
    read: (channel, { limit, before }) => {
      const query = new URLSearchParams({ limit, ...(before && { before }) });
      return contentsOf(rest.get(Routes.channelMessages(channel), { query }));
    },
    react: (...where) => rest.put(reaction(...where)),
    unreact: (...where) => rest.delete(reaction(...where)),
    reactors: (channel, message, emoji) =>
      namesOf(rest.get(Routes.channelMessageReaction(channel, message, encodeURIComponent(emoji)))),
    pin: (channel, message) => rest.put(Routes.channelMessagesPin(channel, message)),
    unpin: (channel, message) => rest.delete(Routes.channelMessagesPin(channel, message)),
    pins: async (channel) =>
      (await rest.get(Routes.channelMessagesPins(channel))).items.map(({ message }) => message.id),
    createChannel: (guild, name, topic) => idOf(rest.post(Routes.guildChannels(guild), { body: { name, topic } })),
    renameChannel: (channel, name) => rest.patch(Routes.channel(channel), { body: { name } }),
    removeChannel: (channel) => rest.delete(Routes.channel(channel)),
    startThread: (channel, message, name) => idOf(rest.post(Routes.threads(channel, message), { body: { name } })),
    directChannel: (user) => idOf(rest.post(Routes.userChannels(), { body: { recipient_id: user } })),
    invite: async (channel) => (await rest.post(Routes.channelInvites(channel), { body: { max_age: 60 } })).code,
    createRole: (guild, name, reason) => idOf(rest.post(Routes.guildRoles(guild), { body: { name }, reason })),
    giveRole: (guild, user, role, reason) => rest.put(Routes.guildMemberRole(guild, user, role), { reason }),
    takeRole: (guild, user, role, reason) => rest.delete(Routes.guildMemberRole(guild, user, role), { reason }),
    removeRole: (guild, role) => rest.delete(Routes.guildRole(guild, role)),
    members: (guild) => namesOf(rest.get(Routes.guildMembers(guild), { query: new URLSearchParams({ limit: "10" }) })),
    rename: (guild, user, nick) => rest.patch(Routes.guildMember(guild, user), { body: { nick } }),
    kick: (guild, user, reason) => rest.delete(Routes.guildMember(guild, user), { reason }),
    ban: (guild, user, reason) =>
      rest.put(Routes.guildBan(guild, user), { body: { delete_message_seconds: 60 }, reason }),
    bans: (guild) => namesOf(rest.get(Routes.guildBans(guild))),
    unban: (guild, user) => rest.delete(Routes.guildBan(guild, user)),
    createWebhook: (channel, name) => rest.post(Routes.channelWebhooks(channel), { body: { name } }),
    execute: ({ id, token }, content) =>
      idOf(
        rest.post(Routes.webhook(id, token), {
          body: { content },
          query: new URLSearchParams({ wait: "true" }),
          auth: false,
        }),
      ),
    removeWebhook: ({ id }) => rest.delete(Routes.webhook(id)),
    setCommands: (body) => namesOf(rest.put(Routes.applicationCommands(applicationId), { body })),
    setGuildCommands: (guild, body) =>
      namesOf(rest.put(Routes.applicationGuildCommands(applicationId, guild), { body })),
    problem: ({ status, code }) => ({ status, code }),
    close: () => rest.clearHashSweeper(),
  };
});
