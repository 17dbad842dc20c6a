const GUILDS = 20;
const CHANNELS_PER_GUILD = 10;
const USERS = 2_000;
const CUSTOM_EMOJIS = 100;

/** Events that make up a tenth of the stream, and are of its usual size on average. */
export const tenth = ["MESSAGE_UPDATE", "GUILD_MEMBER_UPDATE"] as const;

/** The bot that the stream is for. */
export const bot = {
  id: "200000000000000000",
  username: "bench",
  discriminator: "0",
  avatar: null,
  bot: true,
} as const;

/** How many of a hundred events are of which name. */
const mix = {
  MESSAGE_CREATE: 45,
  PRESENCE_UPDATE: 20,
  TYPING_START: 8,
  VOICE_STATE_UPDATE: 7,
  MESSAGE_UPDATE: 5,
  GUILD_MEMBER_UPDATE: 5,
  MESSAGE_REACTION_ADD: 5,
  MESSAGE_DELETE: 3,
  MESSAGE_REACTION_REMOVE: 2,
} as const;

/** A made-up stream of a middling bot, the same at each call. The last event is one of {@link tenth}. */
export function gatewayMessages(count: number): Buffer[] {
  const stream = new Stream();
  const names = Object.entries(mix).flatMap(([name, share]) => Array.from({ length: share }, () => name));
  return Array.from({ length: count }, (_, index) => {
    const name = index === count - 1 ? tenth[0] : stream.pick(names);
    return stream.frame(name, index + 1);
  });
}

/** What a shard is told first: READY, then its guilds, without the members. */
export function greetingMessages(gatewayUrl: string): Buffer[] {
  const guilds = Array.from({ length: GUILDS }, (_, index) => guildOf(index));
  const ready = {
    v: 10,
    user: bot,
    session_id: "0123456789abcdef0123456789abcdef",
    resume_gateway_url: gatewayUrl,
    session_type: "normal",
    shard: [0, 1],
    application: { id: bot.id, flags: 0 },
    guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
    private_channels: [],
    relationships: [],
  };
  return [encode("READY", 1, ready), ...guilds.map((guild, index) => encode("GUILD_CREATE", index + 2, guild))];
}

/** Names of the events, for who counts them. */
export function nameOf(message: Buffer): string {
  const { t } = JSON.parse(message.toString()) as { t: string };
  return t;
}

function encode(t: string, s: number, d: object): Buffer {
  return Buffer.from(JSON.stringify({ t, s, op: 0, d }));
}

function snowflake(kind: number, index: number): string {
  return String(300_000_000_000_000_000n + BigInt(kind) * 10_000_000_000_000_000n + BigInt(index) * 4_194_304n * 977n);
}

const guildId = (index: number): string => snowflake(0, index);
const channelId = (guild: number, index: number): string => snowflake(1, guild * CHANNELS_PER_GUILD + index);
const userId = (index: number): string => snowflake(2, index);
const roleId = (guild: number, index: number): string => snowflake(3, guild * 8 + index);

function guildOf(index: number): { readonly id: string } & Record<string, unknown> {
  const colors = { primary_color: 0, secondary_color: null, tertiary_color: null };
  const role = {
    color: 0,
    colors,
    hoist: false,
    managed: false,
    mentionable: false,
    permissions: "1071698660929",
    flags: 0,
  };
  return {
    id: guildId(index),
    name: `Guild ${index}`,
    icon: null,
    splash: null,
    owner_id: userId(index),
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: 0,
    default_message_notifications: 1,
    explicit_content_filter: 0,
    roles: [
      { ...role, id: guildId(index), name: "@everyone", position: 0 },
      ...Array.from({ length: 8 }, (_, at) => ({
        ...role,
        id: roleId(index, at),
        name: `role ${at}`,
        position: at + 1,
      })),
    ],
    emojis: [],
    features: [],
    mfa_level: 0,
    application_id: null,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    premium_tier: 0,
    preferred_locale: "en-US",
    public_updates_channel_id: null,
    nsfw_level: 0,
    stickers: [],
    premium_progress_bar_enabled: false,
    joined_at: "2026-01-02T03:04:05.678000+00:00",
    large: true,
    unavailable: false,
    member_count: USERS,
    voice_states: [],
    members: [
      { user: bot, roles: [], joined_at: "2026-01-02T03:04:05.678000+00:00", deaf: false, mute: false, flags: 0 },
    ],
    channels: Array.from({ length: CHANNELS_PER_GUILD }, (_, at) => ({
      id: channelId(index, at),
      type: at === 0 ? 2 : 0,
      name: `channel-${at}`,
      position: at,
      permission_overwrites: [],
      nsfw: false,
      parent_id: null,
      topic: null,
      rate_limit_per_user: 0,
      last_message_id: null,
      flags: 0,
    })),
    threads: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

/** Makes the events of one stream. */
class Stream {
  /** Of the messages that were written, the last ones: what is changed, deleted and reacted to. */
  readonly #messages: { readonly id: string; readonly channel_id: string; readonly guild_id: string }[] = [];
  #state = 1;
  #count = 0;

  pick<T>(list: readonly T[]): T {
    // The index is below the length.
    return list[this.#below(list.length)] as T;
  }

  frame(name: string, sequence: number): Buffer {
    return encode(name, sequence, this.#data(name));
  }

  #data(name: string): object {
    const guild = this.#below(GUILDS);
    const guild_id = guildId(guild);
    const user = this.#below(USERS);
    switch (name) {
      case "MESSAGE_CREATE": {
        const message = this.#message(guild, user);
        const place = { id: message.id, channel_id: message.channel_id, guild_id };
        if (this.#messages.length < 500) this.#messages.push(place);
        else this.#messages[this.#below(500)] = place;
        return message;
      }
      case "MESSAGE_UPDATE":
        return { ...this.#message(guild, user), ...this.#place(guild), edited_timestamp: this.#timestamp() };
      case "MESSAGE_DELETE":
        return this.#place(guild);
      case "PRESENCE_UPDATE":
        return this.#presence(guild_id, user);
      case "TYPING_START": {
        const channel_id = channelId(guild, 1 + this.#below(CHANNELS_PER_GUILD - 1));
        return {
          user_id: userId(user),
          timestamp: 1_767_323_045,
          member: this.#member(guild, user),
          channel_id,
          guild_id,
        };
      }
      case "GUILD_MEMBER_UPDATE":
        return { ...this.#member(guild, user), guild_id, unusual_dm_activity_until: null };
      case "VOICE_STATE_UPDATE":
        return {
          member: this.#member(guild, user),
          user_id: userId(user),
          channel_id: channelId(guild, 0),
          guild_id,
          session_id: this.#hash(),
          suppress: false,
          self_video: false,
          self_mute: this.#below(2) === 0,
          self_deaf: false,
          request_to_speak_timestamp: null,
          mute: false,
          deaf: false,
        };
      default: {
        const { id: message_id, ...place } = this.#place(guild);
        const custom = this.#below(2) === 0;
        const emoji = custom
          ? { id: snowflake(4, this.#below(CUSTOM_EMOJIS)), name: this.#words(1), animated: false }
          : { id: null, name: "🔥" };
        const reaction = { user_id: userId(user), type: 0, message_id, emoji, burst: false, ...place };
        return name === "MESSAGE_REACTION_ADD"
          ? { ...reaction, member: this.#member(guild, user), message_author_id: userId(this.#below(USERS)) }
          : reaction;
      }
    }
  }

  #place(guild: number): { readonly id: string; readonly channel_id: string; readonly guild_id: string } {
    return this.#messages.length > 0
      ? this.pick(this.#messages)
      : { id: this.#messageId(), channel_id: channelId(guild, 1), guild_id: guildId(guild) };
  }

  #message(
    guild: number,
    user: number,
  ): { readonly id: string; readonly channel_id: string } & Record<string, unknown> {
    const { user: author, ...member } = this.#member(guild, user);
    const mentioned = this.#member(guild, this.#below(USERS));
    return {
      type: 0,
      tts: false,
      timestamp: this.#timestamp(),
      pinned: false,
      nonce: this.#messageId(),
      mentions: this.#below(3) === 0 ? [{ ...mentioned.user, member: { ...mentioned, user: undefined } }] : [],
      mention_roles: [],
      mention_everyone: false,
      member,
      id: this.#messageId(),
      flags: 0,
      embeds: [],
      edited_timestamp: null,
      // One in five is not ASCII, and half of those not Latin.
      content: this.#words(160) + this.pick(["", "", "", "", "", "", "", "", " déjà vu", " спасибо 🔥"]),
      components: [],
      channel_type: 0,
      channel_id: channelId(guild, 1 + this.#below(CHANNELS_PER_GUILD - 1)),
      author,
      attachments: [],
      guild_id: guildId(guild),
    };
  }

  #member(guild: number, user: number): { readonly user: object } & Record<string, unknown> {
    return {
      user: {
        username: `user${user}`,
        public_flags: 0,
        primary_guild: null,
        id: userId(user),
        global_name: this.#words(2),
        display_name_styles: null,
        discriminator: "0",
        collectibles: null,
        clan: null,
        avatar_decoration_data: null,
        avatar: this.#hash(),
      },
      roles: [roleId(guild, user % 8), roleId(guild, (user + 3) % 8)],
      premium_since: null,
      pending: false,
      nick: null,
      mute: false,
      joined_at: "2026-01-02T03:04:05.678000+00:00",
      flags: 0,
      deaf: false,
      communication_disabled_until: null,
      banner: null,
      avatar: null,
    };
  }

  #presence(guild_id: string, user: number): object {
    const activity = {
      id: this.#hash(),
      name: this.#words(3),
      type: 0,
      created_at: 1_767_323_045_678 + this.#below(1e9),
      details: this.#words(6),
      timestamps: { start: 1_767_323_045_678 + this.#below(1e9) },
    };
    return {
      user: { id: userId(user) },
      status: this.pick(["online", "idle", "dnd"]),
      guild_id,
      client_status: { desktop: "online" },
      broadcast: null,
      activities: this.#below(2) === 0 ? [activity] : [],
    };
  }

  #messageId(): string {
    this.#count += 1;
    return snowflake(5, this.#count);
  }

  #timestamp(): string {
    return `2026-01-02T03:04:05.${String(100_000 + this.#below(900_000))}+00:00`;
  }

  #hash(): string {
    return Array.from({ length: 4 }, () =>
      this.#below(2 ** 32)
        .toString(16)
        .padStart(8, "0"),
    ).join("");
  }

  #words(most: number): string {
    const count = 1 + this.#below(most);
    return Array.from({ length: count }, () => this.#below(50_000).toString(36)).join(" ");
  }

  #below(limit: number): number {
    this.#state = (Math.imul(this.#state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((this.#state / 2 ** 32) * limit);
  }
}
