import type { ForumThreadMessageInput } from "../../../../generated/bodies/channel.ts";
import type { CreateMessageBody, EditMessageBody } from "../../../../generated/bodies/message.ts";
import type { InteractionMessageData, InteractionUpdateData } from "../../../../generated/bodies/interaction.ts";
import type { EditWebhookMessageBody, ExecuteWebhookBody } from "../../../../generated/bodies/webhook.ts";
import { type Attachment, type Message, MessageFlag } from "../../../../generated/models/message.ts";
import { StickerFormatType, type StickerItem } from "../../../../generated/models/sticker.ts";
import { storeFiles } from "../../domain/attachments.ts";
import { shownComponents, shownEmbeds } from "../../domain/embeds.ts";
import type { MessageFields } from "../../domain/messages.ts";
import { makePoll } from "../../domain/polls.ts";
import { problem } from "../../problem.ts";
import type { StoredChannel, World } from "../../state/world.ts";
import type { Call } from "../call.ts";
import { defined } from "../defined.ts";
import { formProblem } from "../form-problem.ts";

/** A body with what a new message says. */
export type NewMessageBody = CreateMessageBody | ExecuteWebhookBody | ForumThreadMessageInput | InteractionMessageData;

/** A body with what a message is to say from now on. */
export type ChangedMessageBody = EditMessageBody | EditWebhookMessageBody | InteractionUpdateData;

/** What a new message says, in the form in which it comes back; its files are kept. An empty one is refused. */
export function newMessage(call: Call, channel: StoredChannel, body: NewMessageBody): MessageFields {
  const files = storeFiles(call.world, call.origin, channel, body.files ?? [], body.attachments ?? []);
  const stickers = "sticker_ids" in body ? stickerItems(call.world, body.sticker_ids ?? []) : [];
  const { components, content, embeds, flags, poll } = body;
  const fields = defined({
    content,
    embeds: embeds === undefined ? undefined : shownEmbeds(embeds, files),
    components: components === undefined ? undefined : shownComponents(components, files),
    flags,
    attachments: files.length === 0 ? undefined : files,
    sticker_items: stickers.length === 0 ? undefined : stickers,
    poll: poll === undefined ? undefined : makePoll(call.world, poll),
    tts: "tts" in body ? body.tts : undefined,
    nonce: "nonce" in body ? body.nonce : undefined,
  });
  if (((flags ?? 0) & MessageFlag.SuppressEmbeds) === 0) return fields;
  return { ...fields, embeds: [] };
}

/** Refuses a message in which there is nothing. */
export function requireContent(fields: MessageFields): void {
  const parts = [fields.content, fields.embeds, fields.components, fields.attachments, fields.sticker_items];
  const isEmpty = parts.every((part) => part === undefined || part.length === 0);
  if (isEmpty && fields.poll === undefined && fields.shared_client_theme === undefined) {
    throw problem(400, "EmptyMessage");
  }
}

/** What a message says once it is changed, where that is said; its new files are kept. */
export function changedMessage(
  call: Call,
  channel: StoredChannel,
  before: Message,
  body: ChangedMessageBody,
): MessageFields {
  const files = storeFiles(call.world, call.origin, channel, body.files ?? [], body.attachments ?? []);
  const attachments = keptAttachments(before.attachments, files, body.attachments);
  const all = attachments ?? before.attachments;
  const { components, content, embeds } = body;
  const fields = defined({
    content: content === null ? "" : content,
    embeds: embeds === undefined ? undefined : shownEmbeds(embeds ?? [], all),
    components: components === undefined ? undefined : shownComponents(components ?? [], all),
    attachments,
    flags: changedFlags(before, body.flags),
  });
  const after = { ...before, ...fields };
  requireContent(after);
  requireOneForm(after);
  return fields;
}

/** The flags of a message after an edit: two of them can be set, and only the one for embeds can be taken back. */
export function changedFlags({ flags: before = 0 }: Message, wanted: number | null | undefined): number | undefined {
  if (wanted === undefined) return undefined;
  const { IsComponentsV2, SuppressEmbeds } = MessageFlag;
  return (before & ~SuppressEmbeds) | ((wanted ?? 0) & (SuppressEmbeds | IsComponentsV2));
}

/** A message that consists of components has nothing of the older kinds. */
function requireOneForm({ content, embeds, flags = 0 }: Message): void {
  if ((flags & MessageFlag.IsComponentsV2) === 0 || (content === "" && embeds.length === 0)) return;
  const message = "The 'content' and 'embeds' fields cannot be used when using MessageFlags.IS_COMPONENTS_V2";
  throw formProblem([{ path: ["flags"], code: "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2", message }]);
}

/** The attachments after an edit: without a list of those to keep all stay, and new files join them. */
function keptAttachments(
  before: readonly Attachment[],
  files: readonly Attachment[],
  wanted: ChangedMessageBody["attachments"],
): readonly Attachment[] | undefined {
  if (wanted === undefined) return files.length === 0 ? undefined : [...before, ...files];
  const kept = new Map((wanted ?? []).map((text) => [String(text.id), text]));
  const old = before.flatMap((file) => {
    const text = kept.get(file.id);
    if (text === undefined) return [];
    return [text.description === undefined ? file : { ...file, description: text.description }];
  });
  return [...old, ...files];
}

/** Stickers of guilds, as a message shows them. */
function stickerItems(world: World, ids: readonly string[]): readonly StickerItem[] {
  const all = [...world.guilds.values()].flatMap(({ guild }) => guild.stickers ?? []);
  return ids.map((wanted) => {
    const sticker = all.find(({ id }) => id === wanted);
    if (sticker === undefined) throw problem(400, "InvalidSticker");
    return { id: sticker.id, name: sticker.name, format_type: sticker.format_type ?? StickerFormatType.Png };
  });
}
