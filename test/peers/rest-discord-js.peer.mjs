import { once } from "node:events";
import { ChannelType, Client, DiscordAPIError, GatewayIntentBits } from "discord.js";
import { everyday } from "./everyday.mjs";

everyday("discord.js", async (emulator) => {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMembers, GatewayIntentBits.GuildMessages],
    rest: { api: emulator.restUrl.replace(/\/v\d+$/, "") },
  });
  const ready = once(client, "clientReady");
  await client.login(emulator.token);
  await ready;
  const channelOf = (id) => client.channels.fetch(id);
  const guildOf = (id) => client.guilds.fetch(id);
  const messageOf = async (channel, id) => (await channelOf(channel)).messages.fetch(id);
  const memberOf = async (guild, user) => (await guildOf(guild)).members.fetch(user);
  const namesOf = (collection) => collection.map(({ name, username }) => name ?? username);
  return {
    post: async (channel, { content, title, file, replyTo }) => {
      const message = await (
        await channelOf(channel)
      ).send({
        content,
        embeds: title && [{ title }],
        files: file && [{ name: file.name, attachment: file.data }],
        reply: replyTo && { messageReference: replyTo },
      });
      return message.id;
    },
    edit: async (channel, message, content) => (await channelOf(channel)).messages.edit(message, { content }),
    remove: async (channel, message) => (await messageOf(channel, message)).delete(),
    removeMany: async (channel, messages) => (await channelOf(channel)).bulkDelete(messages),
    read: async (channel, page) =>
      (await (await channelOf(channel)).messages.fetch(page)).map(({ content }) => content),
    react: async (channel, message, emoji) => (await messageOf(channel, message)).react(emoji),
    unreact: async (channel, message, emoji) =>
      (await messageOf(channel, message)).reactions.resolve(emoji).users.remove(client.user),
    reactors: async (channel, message, emoji) =>
      namesOf(await (await messageOf(channel, message)).reactions.resolve(emoji).users.fetch()),
    pin: async (channel, message) => (await messageOf(channel, message)).pin(),
    unpin: async (channel, message) => (await messageOf(channel, message)).unpin(),
    pins: async (channel) =>
      (await (await channelOf(channel)).messages.fetchPins()).items.map(({ message }) => message.id),
    createChannel: async (guild, name, topic) =>
      (await (await guildOf(guild)).channels.create({ name, topic, type: ChannelType.GuildText })).id,
    renameChannel: async (channel, name) => (await channelOf(channel)).setName(name),
    removeChannel: async (channel) => (await channelOf(channel)).delete(),
    startThread: async (channel, message, name) => (await (await messageOf(channel, message)).startThread({ name })).id,
    directChannel: async (user) => (await client.users.createDM(user)).id,
    invite: async (channel) => (await (await channelOf(channel)).createInvite({ maxAge: 60 })).code,
    createRole: async (guild, name, reason) => (await (await guildOf(guild)).roles.create({ name, reason })).id,
    giveRole: async (guild, user, role, reason) => (await memberOf(guild, user)).roles.add(role, reason),
    takeRole: async (guild, user, role, reason) => (await memberOf(guild, user)).roles.remove(role, reason),
    removeRole: async (guild, role) => (await guildOf(guild)).roles.delete(role),
    members: async (guild) =>
      namesOf((await (await guildOf(guild)).members.list({ limit: 10 })).map(({ user }) => user)),
    rename: async (guild, user, nick) => (await memberOf(guild, user)).setNickname(nick),
    kick: async (guild, user, reason) => (await memberOf(guild, user)).kick(reason),
    ban: async (guild, user, reason) => (await guildOf(guild)).bans.create(user, { reason, deleteMessageSeconds: 60 }),
    bans: async (guild) => namesOf((await (await guildOf(guild)).bans.fetch()).map(({ user }) => user)),
    unban: async (guild, user) => (await guildOf(guild)).bans.remove(user),
    createWebhook: async (channel, name) => (await channelOf(channel)).createWebhook({ name }),
    execute: async (webhook, content) => (await webhook.send({ content })).id,
    removeWebhook: (webhook) => webhook.delete(),
    setCommands: async (commands) => namesOf(await client.application.commands.set(commands)),
    setGuildCommands: async (guild, commands) => namesOf(await client.application.commands.set(commands, guild)),
    problem: (error) => (error instanceof DiscordAPIError ? { status: error.status, code: error.code } : error),
    close: () => client.destroy(),
  };
});
