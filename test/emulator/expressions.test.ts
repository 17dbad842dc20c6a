import type { HttpClient } from "evenfall/http";
import {
  AuditLogEvent,
  ChannelType,
  type Id,
  id,
  type JsonErrorCode,
  Permission,
  StickerFormatType,
} from "evenfall/model";
import { describe, expect, test } from "vitest";
import { sampleImage } from "../../src/sample/scalars.ts";
import { expectRefusal } from "../support/failure.ts";
import { Scene } from "../support/scene.ts";

const png = { name: "wave.png", data: "picture", contentType: "image/png" };
const sound = "data:audio/mpeg;base64,AAAA";

async function served(scene: Scene, path: string): Promise<string> {
  const response = await fetch(new URL(scene.emulator.restUrl).origin + path);
  return `${response.status} ${response.headers.get("content-type")} ${await response.text()}`;
}

describe("emojis of a guild", () => {
  test("are made, changed and deleted, and everyone is told of all that there are", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const { guildId } = emulator;
    const role = await http.createGuildRole(guildId, {});
    const image = `data:image/gif;base64,${Buffer.from("GIF89a").toString("base64")}`;
    const made = await http.createGuildEmoji(guildId, { name: "wave", image, roles: [role.id] }, { reason: "hi" });
    const emojiId = String(made.id) as Id<"Emoji">;
    expect(made).toMatchObject({ name: "wave", animated: true, roles: [role.id], user: { id: emulator.botId } });
    expect(await served(scene, `/emojis/${emojiId}.gif`)).toBe("200 image/gif GIF89a");
    expect(await http.listGuildEmojis(guildId)).toEqual([made]);
    const changed = await http.modifyGuildEmoji(guildId, emojiId, { name: "bye", roles: null });
    expect(changed).toMatchObject({ name: "bye", roles: [] });
    expect(await http.getGuildEmoji(guildId, emojiId)).toEqual(changed);
    expect((await http.getGuild(guildId)).emojis).toEqual([changed]);
    await http.deleteGuildEmoji(guildId, emojiId, { reason: "gone" });
    expect(await scene.told("GUILD_EMOJIS_UPDATE")).toMatchObject([
      { guild_id: guildId, emojis: [{ id: emojiId, name: "wave" }] },
      { emojis: [{ name: "bye" }] },
      { emojis: [] },
    ]);
    expect(await scene.audit(AuditLogEvent.EmojiCreate)).toMatchObject([{ target_id: emojiId, reason: "hi" }]);
    const [update] = await scene.audit(AuditLogEvent.EmojiUpdate);
    expect(update?.changes).toContainEqual({ key: "name", old_value: "wave", new_value: "bye" });
    expect(await scene.audit(AuditLogEvent.EmojiDelete)).toMatchObject([{ reason: "gone" }]);
  });
});

describe("emojis of the application", () => {
  test("are made, changed and deleted", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const own = id<"Application">(String(emulator.botId));
    const made = await http.createApplicationEmoji(own, { name: "wave", image: sampleImage });
    const emojiId = String(made.id) as Id<"Emoji">;
    expect(await http.modifyApplicationEmoji(own, emojiId, { name: "bye" })).toMatchObject({
      id: emojiId,
      name: "bye",
    });
    expect(await http.listApplicationEmojis(own)).toMatchObject({ items: [{ id: emojiId, name: "bye" }] });
    await http.deleteApplicationEmoji(own, emojiId);
    await expectRefusal(http.getApplicationEmoji(own, emojiId), "UnknownEmoji");
    await expectRefusal(http.listApplicationEmojis("1"), "ApplicationActionNotAllowed");
  });
});

describe("stickers", () => {
  test("of a guild are uploaded, changed and deleted, and everyone is told of all that there are", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const { guildId } = emulator;
    const fields = { name: "wave", tags: "wave", description: "a hand", file: png };
    const made = await http.createGuildSticker(guildId, fields, { reason: "hi" });
    expect(made).toMatchObject({
      name: "wave",
      guild_id: guildId,
      format_type: StickerFormatType.Png,
      available: true,
    });
    expect(await served(scene, `/stickers/${made.id}.png`)).toBe("200 image/png picture");
    expect(await http.getSticker(made.id)).toMatchObject({ id: made.id, name: "wave" });
    const changed = await http.modifyGuildSticker(guildId, made.id, { name: "bye", description: null });
    expect(changed).toMatchObject({ name: "bye", description: null, tags: "wave" });
    expect(await http.getGuildSticker(guildId, made.id)).toEqual(changed);
    expect(await http.listGuildStickers(guildId)).toEqual([changed]);
    await http.deleteGuildSticker(guildId, made.id);
    expect(await scene.told("GUILD_STICKERS_UPDATE")).toMatchObject([
      { guild_id: guildId, stickers: [{ name: "wave" }] },
      { stickers: [{ name: "bye" }] },
      { stickers: [] },
    ]);
    expect(await scene.audit(AuditLogEvent.StickerCreate)).toMatchObject([{ target_id: made.id, reason: "hi" }]);
    expect(await scene.audit(AuditLogEvent.StickerDelete)).toHaveLength(1);
  });

  test.each([
    ["image/png", "picture", StickerFormatType.Png],
    ["image/png", "IHDR acTL IDAT", StickerFormatType.Apng],
    ["image/gif", "GIF89a", StickerFormatType.Gif],
    ["application/json", "{}", StickerFormatType.Lottie],
  ])("in the format %s with %j are of format %i", async (contentType, data, format) => {
    await using scene = await Scene.open();
    const file = { name: "file", data, contentType };
    const made = await scene.http.createGuildSticker(scene.emulator.guildId, { name: "wave", tags: "wave", file });
    expect(made.format_type).toBe(format);
  });

  test("that are no picture are refused", async () => {
    await using scene = await Scene.open();
    const file = { name: "file", data: "x", contentType: "text/plain" };
    const made = scene.http.createGuildSticker(scene.emulator.guildId, { name: "wave", tags: "wave", file });
    await expectRefusal(made, "InvalidFile");
  });

  test("of everybody come in packs", async () => {
    await using scene = await Scene.open();
    const { sticker_packs: packs } = await scene.http.listStickerPacks();
    const [pack] = packs;
    if (pack === undefined) throw new Error("there is no pack");
    expect(await scene.http.getStickerPack(pack.id)).toEqual(pack);
    expect(await scene.http.getSticker(pack.stickers[0]?.id ?? "1")).toEqual(pack.stickers[0]);
    await expectRefusal(scene.http.getStickerPack("1"), "UnknownStickerPack");
  });
});

describe("sounds", () => {
  test("of a guild are made, changed and deleted, and everyone is told", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const { guildId } = emulator;
    const made = await http.createGuildSoundboardSound(
      guildId,
      { name: "yay", sound, emoji_name: "🎉" },
      { reason: "fun" },
    );
    expect(made).toMatchObject({ name: "yay", volume: 1, guild_id: guildId, emoji_name: "🎉", available: true });
    const changed = await http.modifyGuildSoundboardSound(guildId, made.sound_id, { volume: 0.5, emoji_name: null });
    expect(changed).toEqual({ ...made, volume: 0.5, emoji_name: null });
    expect(await http.getGuildSoundboardSound(guildId, made.sound_id)).toEqual(changed);
    expect(await http.listGuildSoundboardSounds(guildId)).toEqual({ items: [changed] });
    await http.deleteGuildSoundboardSound(guildId, made.sound_id);
    expect(await scene.told("GUILD_SOUNDBOARD_SOUND_CREATE")).toEqual([made]);
    expect(await scene.told("GUILD_SOUNDBOARD_SOUND_UPDATE")).toEqual([changed]);
    const gone = { sound_id: made.sound_id, guild_id: guildId };
    expect(await scene.told("GUILD_SOUNDBOARD_SOUND_DELETE")).toEqual([gone]);
    expect(await scene.audit(AuditLogEvent.SoundboardSoundCreate)).toMatchObject([{ reason: "fun" }]);
    expect(await scene.audit(AuditLogEvent.SoundboardSoundUpdate)).toHaveLength(1);
    expect(await scene.audit(AuditLogEvent.SoundboardSoundDelete)).toHaveLength(1);
  });

  test("are played only by who is connected", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const voice = await http.createGuildChannel(emulator.guildId, { name: "v", type: ChannelType.GuildVoice });
    const [quack] = await http.listDefaultSoundboardSounds();
    const body = { sound_id: quack?.sound_id ?? "1" } as const;
    await expectRefusal(http.sendSoundboardSound(voice.id, body), "UserNotInVoice");
    scene.client.send({
      op: 4,
      d: { guild_id: emulator.guildId, channel_id: voice.id, self_mute: false, self_deaf: false },
    });
    await scene.told("VOICE_STATE_UPDATE");
    await expectRefusal(http.sendSoundboardSound(voice.id, { sound_id: "99" }), "UnknownSound");
    await http.sendSoundboardSound(voice.id, body);
    expect(await scene.told("VOICE_CHANNEL_EFFECT_SEND")).toMatchObject([
      { channel_id: voice.id, guild_id: emulator.guildId, user_id: emulator.botId, ...body, sound_volume: 1 },
    ]);
    await expectRefusal(http.sendSoundboardSound(emulator.channelId, body), "ChannelTypeNotAllowed");
  });
});

interface Place {
  readonly http: HttpClient;
  readonly guildId: Id<"Guild">;
}

const all = Permission.Administrator;
const image = sampleImage;
const refusals: readonly (readonly [string, bigint, keyof typeof JsonErrorCode, (place: Place) => Promise<unknown>])[] =
  [
    [
      "an emoji that is not there",
      all,
      "UnknownEmoji",
      ({ guildId, http }) => http.modifyGuildEmoji(guildId, "1", { name: "xx" }),
    ],
    [
      "an emoji for a role that is not there",
      all,
      "UnknownRole",
      ({ guildId, http }) => http.createGuildEmoji(guildId, { name: "xx", image, roles: ["1"] }),
    ],
    [
      "a sticker that is not there",
      all,
      "UnknownSticker",
      ({ guildId, http }) => http.deleteGuildSticker(guildId, "1"),
    ],
    ["a sticker of nobody", all, "UnknownSticker", ({ http }) => http.getSticker("1")],
    [
      "a sound that is not there",
      all,
      "UnknownSound",
      ({ guildId, http }) => http.modifyGuildSoundboardSound(guildId, "1", { name: "xx" }),
    ],
  ];

describe("what is refused", () => {
  test.each(refusals)("%s", async (_name, permissions, code, ask) => {
    await using scene = await Scene.open({ permissions });
    await expectRefusal(ask({ http: scene.http, guildId: scene.emulator.guildId }), code);
  });

  test.each([
    ["its own", true],
    ["another's", false],
  ])("with the permission to make expressions it changes %s: %s", async (_name, own) => {
    await using scene = await Scene.open({ permissions: Permission.CreateGuildExpressions });
    const { emulator, http } = scene;
    const { guildId } = emulator;
    const emoji = await http.createGuildEmoji(guildId, { name: "wave", image });
    const sticker = await http.createGuildSticker(guildId, { name: "wave", tags: "wave", file: png });
    const { sound_id: soundId } = await http.createGuildSoundboardSound(guildId, { name: "yay", sound });
    if (!own) emulator.restore(madeBy(emulator.user("ada").id, emulator.snapshot()));
    const changes = [
      () => http.modifyGuildEmoji(guildId, String(emoji.id) as Id<"Emoji">, { name: "bye" }),
      () => http.modifyGuildSticker(guildId, sticker.id, { name: "bye" }),
      () => http.modifyGuildSoundboardSound(guildId, soundId, { name: "bye" }),
    ];
    for (const change of changes) {
      if (own) expect(await change()).toMatchObject({ name: "bye" });
      else await expectRefusal(change(), "MissingPermissions");
    }
  });

  test.each([
    ["CreateGuildExpressions", true],
    ["ViewChannel", false],
  ] as const)("with %s it is told who made an expression: %s", async (name, told) => {
    await using scene = await Scene.open({ permissions: Permission[name] });
    const { emulator, http } = scene;
    // Everyone may make expressions in a new guild.
    const everyone = (await http.getGuildRoles(emulator.guildId))[0];
    const allowed = BigInt(everyone?.permissions ?? 0n) & ~Permission.CreateGuildExpressions;
    const emoji = await http.createGuildEmoji(emulator.guildId, { name: "wave", image });
    emulator.restore(emulator.snapshot().replaceAll(String(everyone?.permissions), String(allowed)));
    const [shown] = await http.listGuildEmojis(emulator.guildId);
    expect(shown?.id).toBe(emoji.id);
    expect(shown?.user?.id).toBe(told ? emulator.botId : undefined);
  });
});

/** A snapshot in which somebody else made every emoji, sticker and sound. */
function madeBy(userId: Id<"User">, snapshot: string): string {
  return JSON.stringify(
    JSON.parse(snapshot, (_key, value: unknown) => {
      if (typeof value !== "object" || value === null || !("available" in value) || !("user" in value)) return value;
      return { ...value, user: { ...(value.user as object), id: userId } };
    }),
  );
}
