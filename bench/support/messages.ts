import * as zlib from "node:zlib";

/** A made-up stream of a middling bot: half messages of one to two kilobytes, a fifth presences, the rest small. */
export function gatewayMessages(count: number): Buffer[] {
  const random = numbers(1);
  const id = (): string => String(10n ** 17n + BigInt(Math.floor(random() * 2 ** 52)));
  const words = (most: number): string =>
    Array.from({ length: 1 + Math.floor(random() * most) }, () => Math.floor(random() * 50_000).toString(36)).join(" ");
  const user = (): object => ({
    id: id(),
    username: words(1),
    global_name: words(2),
    avatar: id() + id(),
    discriminator: "0",
    public_flags: 0,
    bot: false,
    avatar_decoration_data: null,
    clan: null,
    primary_guild: null,
  });
  const member = (): object => ({
    roles: [id(), id(), id()],
    nick: null,
    avatar: null,
    premium_since: null,
    joined_at: "2026-01-02T03:04:05.678000+00:00",
    pending: false,
    deaf: false,
    mute: false,
    flags: 0,
  });
  const message = (): object => ({
    id: id(),
    type: 0,
    channel_id: id(),
    guild_id: id(),
    author: user(),
    member: member(),
    content: words(120),
    timestamp: "2026-01-02T03:04:05.678000+00:00",
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [{ ...user(), member: member() }],
    mention_roles: [],
    attachments: [],
    embeds: [],
    components: [],
    pinned: false,
    flags: 0,
    nonce: id(),
  });
  const presence = (): object => ({
    user: { id: id() },
    guild_id: id(),
    status: "online",
    client_status: { desktop: "online" },
    activities: [{ id: words(1), name: words(3), type: 0, created_at: 1_767_323_045_678, details: words(6) }],
  });
  const typing = (): object => ({ channel_id: id(), guild_id: id(), user_id: id(), member: member(), timestamp: 17 });
  return Array.from({ length: count }, (_, s) => {
    const kind = random();
    const [t, d] =
      kind < 0.51
        ? ["MESSAGE_CREATE", message()]
        : kind < 0.71
          ? ["PRESENCE_UPDATE", presence()]
          : kind < 0.9
            ? ["TYPING_START", typing()]
            : kind < 0.95
              ? ["GUILD_MEMBER_UPDATE", { guild_id: id(), user: user(), ...member() }]
              : ["MESSAGE_REACTION_ADD", { ...typing(), emoji: { id: null, name: "🔥" } }];
    return Buffer.from(JSON.stringify({ t, s, op: 0, d }));
  });
}

/** The messages as frames of one continuous stream, flushed after each. */
export function compressed(compression: "zlib-stream" | "zstd-stream", messages: readonly Buffer[]): Buffer[] {
  const zstd = compression === "zstd-stream";
  const create: unknown = Reflect.get(zlib, zstd ? "createZstdCompress" : "createDeflate");
  if (typeof create !== "function") throw new Error(`This Node cannot compress ${compression}.`);
  // What is used of a compressor of node:zlib; the types of Node 20 know neither zstd nor the handle.
  const stream = Reflect.apply(create, zlib, []) as {
    _handle: { writeSync(flush: number, ...positions: (Uint8Array | number)[]): void };
    _writeState: Uint32Array;
    close(): void;
  };
  const output = Buffer.alloc(1 << 20);
  const frames = messages.map((message) => {
    const flush = zstd ? 1 : zlib.constants.Z_SYNC_FLUSH;
    stream._handle.writeSync(flush, message, 0, message.length, output, 0, output.length);
    return Buffer.from(output.subarray(0, output.length - (stream._writeState[0] ?? 0)));
  });
  stream.close();
  return frames;
}

function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
