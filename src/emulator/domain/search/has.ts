import { EmbedType } from "../../../../generated/models/embed.ts";
import {
  type Attachment,
  type Message,
  SearchAuthorType,
  SearchEmbedType,
  SearchHasType,
} from "../../../../generated/models/message.ts";

/** Whether a message is of a kind. */
export type Test = (message: Message) => boolean;

/** Kinds of files that a search tells apart: how their types begin, and extensions, for those sent without a type. */
const FILES = {
  image: { type: "image/", extensions: ["png", "jpg", "jpeg", "gif", "webp", "avif"] },
  sound: { type: "audio/", extensions: ["mp3", "ogg", "wav", "flac", "m4a"] },
  video: { type: "video/", extensions: ["mp4", "webm", "mov"] },
} as const;

/** What a message has. Each of these kinds can be asked for, and asked not to be there with a minus before it. */
export const hasTests: Readonly<Record<string, Test>> = {
  [SearchHasType.Image]: (message) => hasFile(message, "image") || embedTest(SearchEmbedType.Image)(message),
  [SearchHasType.Sound]: (message) => hasFile(message, "sound"),
  [SearchHasType.Video]: (message) => hasFile(message, "video") || embedTest(SearchEmbedType.Video)(message),
  [SearchHasType.File]: ({ attachments }) => attachments.length > 0,
  [SearchHasType.Sticker]: ({ sticker_items: stickers = [] }) => stickers.length > 0,
  [SearchHasType.Embed]: ({ embeds }) => embeds.length > 0,
  [SearchHasType.Link]: (message) => hostnamesIn(message).length > 0,
  [SearchHasType.Poll]: ({ poll }) => poll !== undefined,
  [SearchHasType.Snapshot]: ({ message_snapshots: snapshots = [] }) => snapshots.length > 0,
};

/** Who sent a message. */
export const authorTests: Readonly<Record<string, Test>> = {
  [SearchAuthorType.Webhook]: isByWebhook,
  [SearchAuthorType.Bot]: (message) => message.author.bot === true && !isByWebhook(message),
  [SearchAuthorType.User]: (message) => message.author.bot !== true && !isByWebhook(message),
};

/** Whether a message has an embed of a kind; each covers what has such a part, whatever the type of the embed. */
export function embedTest(kind: string): Test {
  return ({ embeds }) =>
    embeds.some(({ image, type, video }) => {
      if (kind === SearchEmbedType.Image) return type === EmbedType.Image || image !== undefined;
      if (kind === SearchEmbedType.Video) return type === EmbedType.Video || video !== undefined;
      if (kind === SearchEmbedType.Gif) return type === EmbedType.Gifv;
      // No embed is known that is a sound.
      return kind === SearchEmbedType.Article && type === EmbedType.Article;
    });
}

/** The hosts that the text of a message links to. */
export function hostnamesIn({ content }: Message): readonly string[] {
  return [...content.matchAll(/https?:\/\/[^\s<>]+/g)].flatMap(([url]) =>
    URL.canParse(url) ? [new URL(url).hostname] : [],
  );
}

/** The extension of a file, without the dot and in lower case. */
export function extensionOf({ filename }: Attachment): string {
  return filename.includes(".") ? (filename.split(".").at(-1) ?? "").toLowerCase() : "";
}

function isByWebhook({ webhook_id: webhookId }: Message): boolean {
  return webhookId !== undefined;
}

function hasFile({ attachments }: Message, kind: keyof typeof FILES): boolean {
  const { extensions, type } = FILES[kind];
  const known: readonly string[] = extensions;
  return attachments.some((file) => file.content_type?.startsWith(type) === true || known.includes(extensionOf(file)));
}
