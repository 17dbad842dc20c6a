import { Emulator } from "evenfall/emulator";
import { HttpClient } from "evenfall/http";
import { type AuditLogEntry, type AuditLogEvent, JsonErrorCode } from "evenfall/model";
import { expect } from "vitest";
import { intents } from "../../generated/tables/intents.ts";
import { failure } from "./failure.ts";
import { connect, type RawClient, settle } from "./raw-client.ts";

const everyIntent = intents.reduce((set, { bit }) => set | (1 << bit), 0);

/** An emulator, the bot's HTTP client, and a gateway client of the bot that hears of everything. */
export class Stage {
  readonly emulator: Emulator;
  readonly http: HttpClient;
  readonly client: RawClient;

  private constructor(emulator: Emulator, client: RawClient) {
    this.emulator = emulator;
    this.http = new HttpClient({ token: emulator.token, baseUrl: emulator.restUrl });
    this.client = client;
  }

  /** Starts all three; the permissions are those of the bot. */
  static async open(botPermissions?: bigint): Promise<Stage> {
    const emulator = await Emulator.start({ botPermissions });
    const client = await connect(emulator, everyIntent);
    await client.event("GUILD_CREATE");
    return new Stage(emulator, client);
  }

  /** What the gateway has told so far in events of a type. */
  async told(type: string): Promise<readonly unknown[]> {
    await settle(this.client);
    return this.client.received.flatMap(({ t, d }) => (t === type ? [d] : []));
  }

  /** The entries of the audit log about something that was done, newest first. */
  async audited(action: AuditLogEvent): Promise<readonly AuditLogEntry[]> {
    const log = await this.http.getGuildAuditLog(this.emulator.guildId, { action_type: action });
    return log.audit_log_entries;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.client.socket.close();
    await this.emulator.close();
  }
}

/** Expects a request to be refused with an error of Discord. */
export async function expectRefusal(promise: Promise<unknown>, name: keyof typeof JsonErrorCode): Promise<void> {
  const { discordCode } = await failure(promise);
  const known = Object.entries(JsonErrorCode).find(([, code]) => code === discordCode);
  expect(known?.[0] ?? discordCode).toBe(name);
}
