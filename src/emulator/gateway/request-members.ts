import { type Id, id } from "../../base/id.ts";
import type { RequestGuildMembers } from "../../../generated/bodies/gateway.ts";
import type { Member } from "../../../generated/models/guild.ts";
import { GatewayOpcode } from "../../../generated/models/gateway.ts";
import { constants } from "../../../generated/tables/constants.ts";
import { presenceIn } from "../domain/presences.ts";
import type { StoredGuild, World } from "../state/world.ts";
import { hasIntent } from "../intents.ts";
import type { Session } from "./session.ts";
import { SlidingWindow } from "./window.ts";

const SECOND_MS = 1_000;

type Entry = readonly [Id<"User">, Member];

/** When all members of a guild were requested, by guild. */
export type MemberWindows = Map<string, SlidingWindow>;

/** Answers a request for members with chunks, or with RATE_LIMITED when it asks for all of them too soon. */
export function requestMembers(
  world: World,
  windows: MemberWindows,
  now: number,
  session: Session,
  request: RequestGuildMembers,
): void {
  const stored = world.guilds.get(id(request.guild_id));
  if (stored === undefined) return;
  const { nonce } = request;
  const presences = request.presences === true && hasIntent(session.intents, "GuildPresences");
  if (request.user_ids !== undefined) {
    const ids = [...new Set(request.user_ids.map((userId) => id<"User">(userId)))];
    const found = ids.flatMap((userId): readonly Entry[] => {
      const member = stored.members.get(userId);
      return member === undefined ? [] : [[userId, member]];
    });
    const missing = ids.filter((userId) => !stored.members.has(userId));
    sendChunks(world, session, stored, found, { nonce, presences, missing });
    return;
  }
  const { limit = 0, query = "" } = request;
  if (query === "" && limit === 0) {
    // Without the intent Discord leaves a request for everybody unanswered.
    if (!hasIntent(session.intents, "GuildMembers")) return;
    const window = windowOf(windows, stored);
    if (!window.take(now)) {
      session.emit("RATE_LIMITED", {
        opcode: GatewayOpcode.RequestGuildMembers,
        retry_after: window.waitMs(now) / SECOND_MS,
        meta: { guild_id: stored.guild.id, ...(nonce === undefined ? {} : { nonce }) },
      });
      return;
    }
    sendChunks(world, session, stored, [...stored.members], { nonce, presences });
    return;
  }
  const start = query.toLowerCase();
  const most = constants.requestMembersQueryLimit;
  const matching = [...stored.members].filter(([, { nick, user }]) =>
    [user.username, nick].some((name) => name?.toLowerCase().startsWith(start) === true),
  );
  const count = limit === 0 ? most : Math.min(limit, most);
  sendChunks(world, session, stored, matching.slice(0, count), { nonce, presences });
}

interface ChunkExtras {
  readonly nonce: string | undefined;
  readonly presences: boolean;
  readonly missing?: readonly Id<"User">[];
}

function sendChunks(
  world: World,
  session: Session,
  { guild }: StoredGuild,
  entries: readonly Entry[],
  { missing = [], nonce, presences }: ChunkExtras,
): void {
  const size = constants.membersChunkSize;
  const count = Math.max(1, Math.ceil(entries.length / size));
  for (let index = 0; index < count; index++) {
    const part = entries.slice(index * size, (index + 1) * size);
    session.emit("GUILD_MEMBERS_CHUNK", {
      guild_id: guild.id,
      members: part.map(([, member]) => member),
      chunk_index: index,
      chunk_count: count,
      ...(missing.length > 0 && index === 0 ? { not_found: missing } : {}),
      ...(presences ? { presences: part.flatMap(([userId]) => presenceIn(world, userId) ?? []) } : {}),
      ...(nonce === undefined ? {} : { nonce }),
    });
  }
}

function windowOf(windows: MemberWindows, { guild }: StoredGuild): SlidingWindow {
  const known = windows.get(guild.id);
  if (known !== undefined) return known;
  const window = new SlidingWindow(1, constants.requestAllMembersWindowSeconds * SECOND_MS);
  windows.set(guild.id, window);
  return window;
}
