import { SnowTransfer } from "snowtransfer";
import { contentsOf, idOf, namesOf } from "./answers.mjs";
import { everyday } from "./everyday.mjs";

everyday("snowtransfer", (emulator) => {
  const { applicationId } = emulator;
  const {
    channel: channels,
    guild: guilds,
    interaction,
    user: users,
    webhook: webhooks,
  } = new SnowTransfer(emulator.token, {
    baseHost: new URL(emulator.restUrl).origin,
  });
  return {
    post: (channel, { content, title, file, replyTo }) =>
      idOf(
        channels.createMessage(channel, {
          content,
          ...(title && { embeds: [{ title }] }),
          ...(file && { files: [{ name: file.name, file: file.data }] }),
          ...(replyTo && { message_reference: { message_id: replyTo } }),
        }),
      ),
    edit: (channel, message, content) => channels.editMessage(channel, message, content),
    remove: (channel, message) => channels.deleteMessage(channel, message),
    removeMany: (channel, messages) => channels.bulkDeleteMessages(channel, messages),
    read: (channel, page) => contentsOf(channels.getChannelMessages(channel, page)),
    react: (channel, message, emoji) => channels.createReaction(channel, message, encodeURIComponent(emoji)),
    unreact: (channel, message, emoji) => channels.deleteReactionSelf(channel, message, encodeURIComponent(emoji)),
    reactors: (channel, message, emoji) => namesOf(channels.getReactions(channel, message, encodeURIComponent(emoji))),
    pin: (channel, message) => channels.addChannelPinnedMessage(channel, message),
    unpin: (channel, message) => channels.removeChannelPinnedMessage(channel, message),
    pins: async (channel) => (await channels.getChannelPinnedMessages(channel)).map(({ id }) => id),
    createChannel: (guild, name, topic) => idOf(guilds.createGuildChannel(guild, { name, topic })),
    renameChannel: (channel, name) => channels.updateChannel(channel, { name }),
    removeChannel: (channel) => channels.deleteChannel(channel),
    startThread: (channel, message, name) => idOf(channels.createThreadWithMessage(channel, message, { name })),
    directChannel: (user) => idOf(users.createDirectMessageChannel(user)),
    invite: async (channel) => (await channels.createChannelInvite(channel)).code,
    createRole: (guild, name, reason) => idOf(guilds.createGuildRole(guild, { name, reason })),
    giveRole: (guild, user, role, reason) => guilds.addGuildMemberRole(guild, user, role, reason),
    takeRole: (guild, user, role, reason) => guilds.removeGuildMemberRole(guild, user, role, reason),
    removeRole: (guild, role) => guilds.removeGuildRole(guild, role),
    members: (guild) => namesOf(guilds.getGuildMembers(guild, { limit: 10 })),
    rename: (guild, user, nick) => guilds.updateGuildMember(guild, user, { nick }),
    kick: (guild, user, reason) => guilds.removeGuildMember(guild, user, reason),
    ban: (guild, user, reason) => guilds.createGuildBan(guild, user, { reason, delete_message_seconds: 60 }),
    bans: (guild) => namesOf(guilds.getGuildBans(guild)),
    unban: (guild, user) => guilds.removeGuildBan(guild, user),
    createWebhook: (channel, name) => webhooks.createWebhook(channel, { name }),
    execute: ({ id, token }, content) => idOf(webhooks.executeWebhook(id, token, { content }, { wait: true })),
    removeWebhook: ({ id }) => webhooks.deleteWebhook(id),
    setCommands: (commands) => namesOf(interaction.bulkOverwriteApplicationCommands(applicationId, commands)),
    setGuildCommands: (guild, commands) =>
      namesOf(interaction.bulkOverwriteGuildApplicationCommands(applicationId, guild, commands)),
    // It puts the whole body where the message should be.
    problem: ({ httpStatus, message }) => ({ status: httpStatus, code: JSON.parse(message).code }),
    close: () => {},
  };
});
