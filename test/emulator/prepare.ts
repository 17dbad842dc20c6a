import type { Emulator } from "evenfall/emulator";
import type { HttpClient } from "evenfall/http";
import { castId, ChannelType } from "evenfall/model";

/** What must be so before a route is called with samples. */
export interface Prepared {
  /** Parameters of the path that name what exists. */
  readonly params?: Readonly<Record<string, unknown>>;
  /** Fields of the body that must fit to what exists; undefined leaves one out. */
  readonly body?: object;
  /** The same for the query. */
  readonly query?: object;
}

/** Where things are made before a route is called. */
export interface Stage {
  readonly emulator: Emulator;
  readonly http: HttpClient;
}

type Prepare = (stage: Stage) => Prepared | Promise<Prepared>;

async function category({ emulator, http }: Stage): Promise<string> {
  return (await http.createGuildChannel(emulator.guildId, { name: "c", type: ChannelType.GuildCategory })).id;
}

/** What routes need, by name, beyond the guild, channel, message, user and role that are always there. */
export const prepare: Readonly<Record<string, Prepare>> = {
  createGuildChannel: async (stage) => ({ body: { parent_id: await category(stage), permission_overwrites: [] } }),
  modifyChannel: async (stage) => ({
    body: { type: undefined, parent_id: await category(stage), permission_overwrites: [] },
  }),
  modifyGuildChannelPositions: async (stage) => ({
    body: [{ id: stage.emulator.channelId, position: 2, parent_id: await category(stage) }],
  }),
  editChannelPermissions: ({ emulator }) => ({ params: { overwrite_id: emulator.guildId }, body: { type: 0 } }),
  deleteChannelPermission: async ({ emulator, http }) => {
    await http.editChannelPermissions(emulator.channelId, castId<"Role">(emulator.guildId), { type: 0 });
    return { params: { overwrite_id: emulator.guildId } };
  },
};
