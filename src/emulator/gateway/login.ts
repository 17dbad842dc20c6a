import type { Identify } from "../../../generated/bodies/gateway.ts";
import { GatewayOpcode } from "../../../generated/models/gateway.ts";
import { setPresence } from "../domain/presences.ts";
import { readCommand } from "./commands.ts";
import type { CloseName } from "./close.ts";
import type { Connection } from "./connection.ts";
import type { GatewayContext } from "./context.ts";
import { knownIntents } from "../intents.ts";
import { guildsOfShard, openSession } from "./ready.ts";

const LARGE_THRESHOLD = 50;

/** Starts a session for a client, or says why not. */
export async function identify(connection: Connection, data: unknown): Promise<void> {
  const { context, sessions } = connection;
  if (connection.session !== undefined) {
    connection.close("AlreadyAuthenticated");
    return;
  }
  const fields = await readCommand("Identify", data);
  const refusal = fields === undefined ? "DecodeError" : refusalOf(context, fields);
  if (fields === undefined || refusal !== undefined) {
    connection.close(refusal ?? "DecodeError");
    return;
  }
  const [shard, shards] = fields.shard ?? [0, 1];
  const verdict = context.world.identifyLimits.take(shard);
  if (verdict === "exhausted") {
    // Discord resets the token of a bot that identifies too often, and its sessions end with it.
    for (const { sink } of [...sessions]) if (sink !== undefined) sink.close("AuthenticationFailed");
    sessions.endAll();
    connection.close("AuthenticationFailed");
    return;
  }
  if (verdict === "too soon") {
    connection.send({ op: GatewayOpcode.InvalidSession, d: false });
    return;
  }
  const { world } = context;
  if (fields.presence !== undefined || !world.presences.has(world.bot.id)) {
    setPresence(world, world.bot, fields.presence ?? { status: "online", activities: [] });
  }
  const { intents, large_threshold: largeThreshold = LARGE_THRESHOLD } = fields;
  const session = sessions.start({ intents, shard, shards, largeThreshold });
  connection.carry(session);
  if (fields.compress === true) connection.compressPayloads();
  context.onTrace?.({ kind: "session", shard: [shard, shards] });
  openSession(context.world, context.url, session);
  connection.faults.meet("session", connection);
}

/** Takes a session up again where its client left it, or says why not. */
export async function resume(connection: Connection, data: unknown): Promise<void> {
  const { context, sessions } = connection;
  if (connection.session !== undefined) {
    connection.close("AlreadyAuthenticated");
    return;
  }
  const fields = await readCommand("Resume", data);
  if (fields === undefined) {
    connection.close("DecodeError");
    return;
  }
  if (!knowsToken(context, fields.token)) {
    connection.close("AuthenticationFailed");
    return;
  }
  const session = sessions.find(fields.session_id);
  if (session === undefined) {
    connection.send({ op: GatewayOpcode.InvalidSession, d: false });
  } else if (fields.seq > session.sequence) {
    sessions.end(session);
    connection.close("InvalidSequence");
  } else if (!session.canReplay(fields.seq)) {
    sessions.end(session);
    connection.send({ op: GatewayOpcode.InvalidSession, d: false });
  } else {
    connection.carry(session);
    const replayed = session.replay(fields.seq);
    context.onTrace?.({ kind: "resume", shard: [session.shard, session.shards], replayed });
    session.emit("RESUMED", {});
    connection.faults.meet("session", connection);
  }
}

/** The close code that an Identify earns; nothing when it is in order. */
function refusalOf(context: GatewayContext, { intents, shard: pair, token }: Identify): CloseName | undefined {
  const [shard, shards] = pair ?? [0, 1];
  if (!knowsToken(context, token)) return "AuthenticationFailed";
  if (!(shards > 0 && shard >= 0 && shard < shards)) return "InvalidShard";
  if ((intents & ~knownIntents) !== 0) return "InvalidIntents";
  if ((intents & ~context.allowedIntents) !== 0) return "DisallowedIntents";
  if (guildsOfShard(context.world, shard, shards).length > context.maxGuildsPerShard) return "ShardingRequired";
  return undefined;
}

function knowsToken({ token: known, world }: GatewayContext, token: string): boolean {
  return !world.identifyLimits.tokenReset && token.replace(/^Bot /, "") === known;
}
