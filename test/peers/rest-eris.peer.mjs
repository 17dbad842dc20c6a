import { connectEris, DiscordRESTError } from "./eris-client.mjs";
import { contentsOf, idOf, namesOf } from "./answers.mjs";
import { everyday } from "./everyday.mjs";

const TEXT_CHANNEL = 0;

everyday("eris", (emulator) => {
  const client = connectEris(emulator);
  return {
    post: (channel, { content, title, file, replyTo }) =>
      idOf(
        client.createMessage(
          channel,
          {
            content,
            ...(title && { embeds: [{ title }] }),
            ...(replyTo && { messageReference: { messageID: replyTo } }),
          },
          file && { name: file.name, file: file.data },
        ),
      ),
    edit: (channel, message, content) => client.editMessage(channel, message, content),
    remove: (channel, message) => client.deleteMessage(channel, message),
    removeMany: (channel, messages) => client.deleteMessages(channel, messages),
    read: (channel, page) => contentsOf(client.getMessages(channel, page)),
    react: (...where) => client.addMessageReaction(...where),
    unreact: (...where) => client.removeMessageReaction(...where),
    reactors: (...where) => namesOf(client.getMessageReaction(...where)),
    pin: (channel, message) => client.pinMessage(channel, message),
    unpin: (channel, message) => client.unpinMessage(channel, message),
    pins: async (channel) => (await client.getPins(channel)).map(({ id }) => id),
    createChannel: (guild, name, topic) => idOf(client.createChannel(guild, name, TEXT_CHANNEL, { topic })),
    renameChannel: (channel, name) => client.editChannel(channel, { name }),
    removeChannel: (channel) => client.deleteChannel(channel),
    startThread: (channel, message, name) =>
      idOf(client.createThreadWithMessage(channel, message, { name, autoArchiveDuration: 60 })),
    directChannel: (user) => idOf(client.getDMChannel(user)),
    invite: async (channel) => (await client.createChannelInvite(channel, { maxAge: 60 })).code,
    createRole: (guild, name, reason) => idOf(client.createRole(guild, { name }, reason)),
    giveRole: (guild, user, role, reason) => client.addGuildMemberRole(guild, user, role, reason),
    takeRole: (guild, user, role, reason) => client.removeGuildMemberRole(guild, user, role, reason),
    removeRole: (guild, role) => client.deleteRole(guild, role),
    members: (guild) => namesOf(client.getRESTGuildMembers(guild, { limit: 10 })),
    rename: (guild, user, nick) => client.editGuildMember(guild, user, { nick }),
    kick: (guild, user, reason) => client.kickGuildMember(guild, user, reason),
    ban: (guild, user, reason) => client.banGuildMember(guild, user, { deleteMessageSeconds: 60 }, reason),
    bans: (guild) => namesOf(client.getGuildBans(guild)),
    unban: (guild, user) => client.unbanGuildMember(guild, user),
    createWebhook: (channel, name) => client.createChannelWebhook(channel, { name }),
    execute: ({ id, token }, content) => idOf(client.executeWebhook(id, token, { content, wait: true })),
    removeWebhook: ({ id }) => client.deleteWebhook(id),
    setCommands: (commands) => namesOf(client.bulkEditCommands(commands)),
    setGuildCommands: (guild, commands) => namesOf(client.bulkEditGuildCommands(guild, commands)),
    problem: (error) =>
      error instanceof DiscordRESTError ? { status: error.res.statusCode, code: error.code } : error,
    close: () => client.close(),
  };
});
