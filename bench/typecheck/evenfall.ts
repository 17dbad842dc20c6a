import { Shard } from "evenfall/gateway";
import { HttpClient } from "evenfall/http";
import { ButtonStyle, ComponentType, type Message } from "evenfall/model";

const token = process.env["DISCORD_TOKEN"] ?? "";
const http = new HttpClient({ token });
const shard = new Shard({ token, intents: ["Guilds", "GuildMessages", "MessageContent"] });

async function greet(message: Message): Promise<void> {
  await http.createMessage(message.channel_id, {
    content: `Hello ${message.author.username}`,
    embeds: [{ title: "Welcome", color: 0x5865f2, fields: [{ name: "Here since", value: message.timestamp }] }],
    components: [
      {
        type: ComponentType.ActionRow,
        components: [{ type: ComponentType.Button, style: ButtonStyle.Primary, custom_id: "hi", label: "Hi" }],
      },
    ],
  });
}

for await (const event of shard) {
  if (event.type === "READY") console.log(`Logged in as ${event.data.user.username}`);
  if (event.type !== "MESSAGE_CREATE" || event.data.author.bot === true) continue;
  const [command, ...words] = event.data.content.split(" ");
  if (command === "!hello") await greet(event.data);
  if (command === "!echo") await http.createMessage(event.data.channel_id, { content: words.join(" ") });
}
