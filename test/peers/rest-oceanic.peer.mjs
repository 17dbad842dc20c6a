import { createRequire } from "node:module";
import { contentsOf, idOf, namesOf } from "./answers.mjs";
import { everyday } from "./everyday.mjs";

const { Client, DiscordRESTError } = createRequire(import.meta.url)("oceanic.js");

const TEXT_CHANNEL = 0;

everyday("oceanic.js", async (emulator) => {
  const { applicationId } = emulator;
  const client = new Client({ auth: `Bot ${emulator.token}`, rest: { baseURL: emulator.restUrl } });
  client.on("error", () => {});
  await client.restMode();
  const { applications, channels, guilds, users, webhooks } = client.rest;
  return {
    post: (channel, { content, title, file, replyTo }) =>
      idOf(
        channels.createMessage(channel, {
          content,
          embeds: title && [{ title }],
          files: file && [{ name: file.name, contents: file.data }],
          messageReference: replyTo && { messageID: replyTo },
        }),
      ),
    edit: (channel, message, content) => channels.editMessage(channel, message, { content }),
    remove: (channel, message) => channels.deleteMessage(channel, message),
    removeMany: (channel, messages) => channels.deleteMessages(channel, messages),
    read: (channel, page) => contentsOf(channels.getMessages(channel, page)),
    react: (...where) => channels.createReaction(...where),
    unreact: (...where) => channels.deleteReaction(...where),
    reactors: (...where) => namesOf(channels.getReactions(...where)),
    pin: (channel, message) => channels.pinMessage(channel, message),
    unpin: (channel, message) => channels.unpinMessage(channel, message),
    pins: async (channel) => (await channels.getPins(channel)).map(({ message }) => message.id),
    createChannel: (guild, name, topic) => idOf(guilds.createChannel(guild, TEXT_CHANNEL, { name, topic })),
    renameChannel: (channel, name) => channels.edit(channel, { name }),
    removeChannel: (channel) => channels.delete(channel),
    startThread: (channel, message, name) => idOf(channels.startThreadFromMessage(channel, message, { name })),
    directChannel: (user) => idOf(users.createDM(user)),
    invite: async (channel) => (await channels.createInvite(channel, { maxAge: 60 })).code,
    createRole: (guild, name, reason) => idOf(guilds.createRole(guild, { name, reason })),
    giveRole: (guild, user, role, reason) => guilds.addMemberRole(guild, user, role, reason),
    takeRole: (guild, user, role, reason) => guilds.removeMemberRole(guild, user, role, reason),
    removeRole: (guild, role) => guilds.deleteRole(guild, role),
    members: (guild) => namesOf(guilds.getMembers(guild, { limit: 10 })),
    rename: (guild, user, nick) => guilds.editMember(guild, user, { nick }),
    kick: (guild, user, reason) => guilds.removeMember(guild, user, reason),
    ban: (guild, user, reason) => guilds.createBan(guild, user, { reason, deleteMessageSeconds: 60 }),
    bans: (guild) => namesOf(guilds.getBans(guild)),
    unban: (guild, user) => guilds.removeBan(guild, user),
    createWebhook: (channel, name) => webhooks.create(channel, { name }),
    execute: ({ id, token }, content) => idOf(webhooks.execute(id, token, { content, wait: true })),
    removeWebhook: ({ id }) => webhooks.delete(id),
    setCommands: (commands) => namesOf(applications.bulkEditGlobalCommands(applicationId, commands)),
    setGuildCommands: (guild, commands) => namesOf(applications.bulkEditGuildCommands(applicationId, guild, commands)),
    problem: (error) => (error instanceof DiscordRESTError ? { status: error.status, code: error.code } : error),
    close: () => {},
  };
});
