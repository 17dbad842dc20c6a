import { createRestManager } from "discordeno";
import { contentsOf, idOf, namesOf } from "./answers.mjs";
import { everyday } from "./everyday.mjs";

everyday("discordeno", (emulator) => {
  const rest = createRestManager({
    token: emulator.token,
    applicationId: emulator.applicationId,
    logger: { debug() {}, info() {}, warn() {}, error() {}, fatal() {} },
    proxy: { baseUrl: emulator.restUrl.replace(/\/v\d+$/, "") },
  });
  // Any other address is a proxy to it, which keeps the limits; here it has to keep them itself.
  rest.isProxied = false;
  // Queues are kept for a minute, and keep the process alive.
  rest.deleteQueueDelay = 100;
  return {
    post: (channel, { content, title, file, replyTo }) =>
      idOf(
        rest.sendMessage(channel, {
          content,
          ...(title && { embeds: [{ title }] }),
          ...(file && { files: [{ name: file.name, blob: new Blob([file.data]) }] }),
          ...(replyTo && { messageReference: { messageId: replyTo, failIfNotExists: true } }),
        }),
      ),
    edit: (channel, message, content) => rest.editMessage(channel, message, { content }),
    remove: (channel, message) => rest.deleteMessage(channel, message),
    removeMany: (channel, messages) => rest.deleteMessages(channel, messages),
    read: (channel, page) => contentsOf(rest.getMessages(channel, page)),
    react: (...where) => rest.addReaction(...where),
    unreact: (...where) => rest.deleteOwnReaction(...where),
    reactors: (...where) => namesOf(rest.getReactions(...where)),
    pin: (channel, message) => rest.pinMessage(channel, message),
    unpin: (channel, message) => rest.unpinMessage(channel, message),
    pins: async (channel) => (await rest.getPinnedMessages(channel)).map(({ id }) => id),
    createChannel: (guild, name, topic) => idOf(rest.createChannel(guild, { name, topic })),
    renameChannel: (channel, name) => rest.editChannel(channel, { name }),
    removeChannel: (channel) => rest.deleteChannel(channel),
    startThread: (channel, message, name) =>
      idOf(rest.startThreadWithMessage(channel, message, { name, autoArchiveDuration: 60 })),
    directChannel: (user) => idOf(rest.getDmChannel(user)),
    invite: async (channel) => (await rest.createInvite(channel, { maxAge: 60 })).code,
    createRole: (guild, name, reason) => idOf(rest.createRole(guild, { name }, reason)),
    giveRole: (guild, user, role, reason) => rest.addRole(guild, user, role, reason),
    takeRole: (guild, user, role, reason) => rest.removeRole(guild, user, role, reason),
    removeRole: (guild, role) => rest.deleteRole(guild, role),
    members: (guild) => namesOf(rest.getMembers(guild, { limit: 10 })),
    rename: (guild, user, nick) => rest.editMember(guild, user, { nick }),
    kick: (guild, user, reason) => rest.kickMember(guild, user, reason),
    ban: (guild, user, reason) => rest.banMember(guild, user, { deleteMessageSeconds: 60 }, reason),
    bans: (guild) => namesOf(rest.getBans(guild)),
    unban: (guild, user) => rest.unbanMember(guild, user),
    createWebhook: (channel, name) => rest.createWebhook(channel, { name }),
    execute: ({ id, token }, content) => idOf(rest.executeWebhook(id, token, { content, wait: true })),
    removeWebhook: ({ id }) => rest.deleteWebhook(id),
    setCommands: (commands) => namesOf(rest.upsertGlobalApplicationCommands(commands)),
    setGuildCommands: (guild, commands) => namesOf(rest.upsertGuildApplicationCommands(guild, commands)),
    problem: ({ cause: { status, body } }) => ({ status, code: JSON.parse(body).code }),
    close: () => {},
  };
});
