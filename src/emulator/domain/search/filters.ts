import type { SearchGuildMessagesQuery } from "../../../../generated/bodies/message.ts";
import { type Message, MessageReferenceType } from "../../../../generated/models/message.ts";
import { authorTests, embedTest, extensionOf, hasTests, hostnamesIn, type Test } from "./has.ts";
import { containsInOrder, wordsOf } from "./words.ts";

/** Whether a message is one that a search is for. Of the values of one parameter one has to fit, of the parameters all. */
export function filterOf(query: SearchGuildMessagesQuery): Test {
  const wanted = wordsOf(query.content ?? "");
  const { max_id: maxId, min_id: minId, slop = 0 } = query;
  const tests: readonly (Test | undefined)[] = [
    maxId === undefined ? undefined : ({ id }) => BigInt(id) < BigInt(maxId),
    minId === undefined ? undefined : ({ id }) => BigInt(id) > BigInt(minId),
    wanted.length === 0 ? undefined : ({ content }) => containsInOrder(wordsOf(content), wanted, slop),
    among(query.channel_id, ({ channel_id: id }) => [id]),
    among(query.author_id, ({ author }) => [author.id]),
    among(query.mentions, ({ mentions }) => mentions.map(({ id }) => id)),
    among(query.mentions_role_id, ({ mention_roles: ids }) => ids),
    among(query.replied_to_user_id, ({ referenced_message: answered }) =>
      answered === undefined || answered === null ? [] : [answered.author.id],
    ),
    among(query.replied_to_message_id, repliedTo),
    among(query.embed_provider, ({ embeds }) => embeds.flatMap(({ provider }) => provider?.name ?? [])),
    among(query.link_hostname, hostnamesIn),
    among(query.attachment_filename, ({ attachments }) => attachments.map(({ filename }) => filename)),
    among(query.attachment_extension, ({ attachments }) => attachments.map(extensionOf)),
    same(query.mention_everyone, ({ mention_everyone: everyone }) => everyone),
    same(query.pinned, ({ pinned }) => pinned),
    kinds(query.author_type, (kind) => authorTests[kind]),
    kinds(query.has, (kind) => hasTests[kind]),
    kinds(query.embed_type, embedTest),
  ];
  return (message) => tests.every((test) => test?.(message) !== false);
}

/** One of the values that are asked for is among those of the message. */
function among(
  wanted: readonly string[] | undefined,
  valuesOf: (message: Message) => readonly string[],
): Test | undefined {
  return wanted === undefined ? undefined : (message) => valuesOf(message).some((value) => wanted.includes(value));
}

function same(wanted: boolean | undefined, valueOf: Test): Test | undefined {
  return wanted === undefined ? undefined : (message) => valueOf(message) === wanted;
}

/** The message is of one of the kinds that are asked for, and of none that has a minus before it. */
function kinds(wanted: readonly string[] | undefined, testOf: (kind: string) => Test | undefined): Test | undefined {
  if (wanted === undefined) return undefined;
  const isOf =
    (message: Message) =>
    (kind: string): boolean =>
      testOf(kind)?.(message) === true;
  const excluded = wanted.filter((kind) => kind.startsWith("-")).map((kind) => kind.slice(1));
  const included = wanted.filter((kind) => !kind.startsWith("-"));
  return (message) => !excluded.some(isOf(message)) && (included.length === 0 || included.some(isOf(message)));
}

function repliedTo({ message_reference: reference }: Message): readonly string[] {
  const isReply = (reference?.type ?? MessageReferenceType.Default) === MessageReferenceType.Default;
  return reference?.message_id === undefined || !isReply ? [] : [reference.message_id];
}
