import { type Embed, EmbedType } from "../../../generated/models/embed.ts";
import { isRecord } from "../../base/record.ts";

/** A message as a webhook posts it. */
export interface ForeignMessage {
  readonly username?: string | undefined;
  readonly avatarUrl?: string | undefined;
  readonly content: string;
  readonly embeds: readonly Embed[];
}

type Fields = Readonly<Record<string, unknown>>;

/** A message that is written for Slack. A form has it as JSON in the field `payload`. */
export function slackMessage(body: Fields): ForeignMessage {
  const { attachments, icon_url: icon, text, username } = fieldsOf(body);
  return {
    username: stringOf(username),
    avatarUrl: stringOf(icon),
    content: slackText(text) ?? "",
    embeds: recordsIn(attachments).map(slackEmbed),
  };
}

function fieldsOf(body: Fields): Fields {
  const { payload } = body;
  if (typeof payload !== "string") return isRecord(payload) ? payload : body;
  try {
    const parsed: unknown = JSON.parse(payload);
    return isRecord(parsed) ? parsed : {};
  } catch {
    // Nothing can be read from it, so that the message is an empty one.
    return {};
  }
}

function slackEmbed(attachment: Fields): Embed {
  const image = stringOf(attachment["image_url"]);
  const thumbnail = stringOf(attachment["thumb_url"]);
  const author = stringOf(attachment["author_name"]);
  const footer = stringOf(attachment["footer"]);
  const sentAt = Number(attachment["ts"]);
  const fields = recordsIn(attachment["fields"]).map(({ short, title, value }) => ({
    name: stringOf(title) ?? "",
    value: slackText(value) ?? "",
    inline: short === true,
  }));
  const parts = [attachment["pretext"], attachment["text"]].flatMap((text) => slackText(text) ?? []);
  return given({
    type: EmbedType.Rich,
    title: stringOf(attachment["title"]),
    url: stringOf(attachment["title_link"]),
    description: parts.length === 0 ? undefined : parts.join("\n"),
    color: colorOf(attachment["color"]),
    timestamp: Number.isFinite(sentAt) ? new Date(sentAt * 1000).toISOString() : undefined,
    author:
      author === undefined
        ? undefined
        : given({
            name: author,
            url: stringOf(attachment["author_link"]),
            icon_url: stringOf(attachment["author_icon"]),
          }),
    footer: footer === undefined ? undefined : given({ text: footer, icon_url: stringOf(attachment["footer_icon"]) }),
    image: image === undefined ? undefined : { url: image },
    thumbnail: thumbnail === undefined ? undefined : { url: thumbnail },
    fields: fields.length === 0 ? undefined : fields,
  });
}

/** Slack's words for colors. */
const COLORS: Readonly<Record<string, number>> = { good: 0x2eb886, warning: 0xdaa038, danger: 0xa30100 };

function colorOf(color: unknown): number | undefined {
  const text = stringOf(color);
  if (text === undefined) return undefined;
  return COLORS[text] ?? (/^#?[0-9a-f]{6}$/i.test(text) ? Number.parseInt(text.replace("#", ""), 16) : undefined);
}

/** Text in which links and mentions of everybody are written as Discord does. */
function slackText(text: unknown): string | undefined {
  return stringOf(text)
    ?.replaceAll(/<!(everyone|here|channel)>/g, (_, who: string) => (who === "channel" ? "@here" : `@${who}`))
    .replaceAll(/<(https?:[^|>]+)\|([^>]+)>/g, "[$2]($1)")
    .replaceAll(/<(https?:[^|>]+)>/g, "$1");
}

function stringOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function recordsIn(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

/** The fields that are there. */
function given<Result extends object>(fields: { readonly [Key in keyof Result]: Result[Key] | undefined }): Result {
  // Only entries without undefined are left.
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Result;
}
