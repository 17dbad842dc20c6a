import { Emulator } from "evenfall/emulator";
import { HttpClient } from "evenfall/http";
import { type AuditLogEntry, type AuditLogEvent, Permission } from "evenfall/model";
import { intents } from "../../generated/tables/intents.ts";
import type { Clock } from "../../src/base/clock.ts";
import { connect, type RawClient, settle } from "./raw-client.ts";

const ALL_INTENTS = intents.reduce((all, { bit }) => all | (1 << bit), 0);

/** How a {@link Scene} is set. */
export interface SceneOptions {
  /** What the bot's role allows. @default everything */
  readonly permissions?: bigint | undefined;
  /** Intents of the gateway client. @default all */
  readonly intents?: number | undefined;
  /** What deadlines go by. @default the machine's clock */
  readonly clock?: Clock | undefined;
  /** What is there already, as another scene has left it. @default a new guild */
  readonly snapshot?: string | undefined;
}

/** An emulated Discord with a bot that speaks HTTP and listens to the gateway. */
export class Scene {
  readonly emulator: Emulator;
  readonly http: HttpClient;
  readonly client: RawClient;

  static async open(options: SceneOptions = {}): Promise<Scene> {
    const { clock, intents: wanted = ALL_INTENTS, permissions, snapshot } = options;
    const emulator = await Emulator.start({ botPermissions: permissions, clock, snapshot });
    const client = await connect(emulator, wanted);
    await client.event("GUILD_CREATE");
    return new Scene(emulator, client);
  }

  private constructor(emulator: Emulator, client: RawClient) {
    this.emulator = emulator;
    this.client = client;
    this.http = new HttpClient({ token: emulator.token, baseUrl: emulator.restUrl });
  }

  /** Payloads of everything of a type that was told so far, after whatever is under way has arrived. */
  async told(type: string): Promise<readonly unknown[]> {
    await settle(this.client);
    return this.client.received.filter(({ t }) => t === type).map(({ d }) => d);
  }

  /** Forgets what was told so far. */
  async forget(): Promise<void> {
    await settle(this.client);
    this.client.received.length = 0;
  }

  /** The audit log, or its entries about one kind of action, newest first. */
  async audit(action?: AuditLogEvent): Promise<readonly AuditLogEntry[]> {
    const query = action === undefined ? {} : { action_type: action };
    return (await this.http.getGuildAuditLog(this.emulator.guildId, query)).audit_log_entries;
  }

  /** A snapshot in which the role of a bot that could do everything allows only this. */
  demoted(permissions: bigint): string {
    const granted = (bits: bigint): string => `"permissions":"${bits}"`;
    return this.emulator.snapshot().replaceAll(granted(Permission.Administrator), granted(permissions));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.client.socket.close();
    await this.emulator.close();
  }
}
