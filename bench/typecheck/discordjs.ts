import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  Client,
  EmbedBuilder,
  Events,
  GatewayIntentBits,
} from "discord.js";
import type { Message } from "discord.js";

const token = process.env["DISCORD_TOKEN"] ?? "";
const { Guilds, GuildMessages, MessageContent } = GatewayIntentBits;
const client = new Client({ intents: [Guilds, GuildMessages, MessageContent] });

async function greet(message: Message): Promise<void> {
  if (!message.channel.isSendable()) return;
  const button = new ButtonBuilder().setStyle(ButtonStyle.Primary).setCustomId("hi").setLabel("Hi");
  await message.channel.send({
    content: `Hello ${message.author.username}`,
    embeds: [
      new EmbedBuilder()
        .setTitle("Welcome")
        .setColor(0x5865f2)
        .addFields({ name: "Here since", value: message.createdAt.toISOString() }),
    ],
    components: [new ActionRowBuilder<ButtonBuilder>().addComponents(button)],
  });
}

client.once(Events.ClientReady, (ready) => console.log(`Logged in as ${ready.user.username}`));
client.on(Events.MessageCreate, async (message) => {
  if (message.author.bot || !message.channel.isSendable()) return;
  const [command, ...words] = message.content.split(" ");
  if (command === "!hello") await greet(message);
  if (command === "!echo") await message.channel.send({ content: words.join(" ") });
});
await client.login(token);
