import { HttpClient } from "evenfall/http";
import { castId } from "evenfall/model";
import type { Place, Preparations, Prepare, Prepared } from "./place.ts";

const fields = { name: "roll", description: "Rolls dice." };

/** A command of every guild. */
async function global({ emulator, http }: Place): Promise<Prepared> {
  const { id } = await http.createGlobalApplicationCommand(emulator.applicationId, fields);
  return { params: { command_id: id } };
}

/** A command of the guild, with permissions of its own. */
async function guild({ emulator, http }: Place): Promise<Prepared> {
  const { applicationId, bearerToken, guildId, restUrl } = emulator;
  const { id } = await http.createGuildApplicationCommand(applicationId, guildId, fields);
  const owner = new HttpClient({ token: `Bearer ${bearerToken}`, baseUrl: restUrl });
  const permissions = [{ id: castId<"Role">(guildId), type: 1, permission: true }] as const;
  await owner.editApplicationCommandPermissions(applicationId, guildId, id, { permissions });
  return { params: { command_id: id } };
}

function edited(command: (place: Place) => Promise<Prepared>): Prepare {
  return async (place) => ({ ...(await command(place)), body: { description: "Rolls many dice." } });
}

function overwritten(command: (place: Place) => Promise<Prepared>): Prepare {
  return async (place) => {
    const { params } = await command(place);
    return { body: [{ id: params?.["command_id"], name: "dice", description: "Rolls dice." }] };
  };
}

export const applicationCommands: Preparations = {
  getGlobalApplicationCommands: global,
  getGlobalApplicationCommand: global,
  editGlobalApplicationCommand: edited(global),
  deleteGlobalApplicationCommand: global,
  bulkOverwriteGlobalApplicationCommands: overwritten(global),
  getGuildApplicationCommands: guild,
  getGuildApplicationCommand: guild,
  editGuildApplicationCommand: edited(guild),
  deleteGuildApplicationCommand: guild,
  bulkOverwriteGuildApplicationCommands: overwritten(guild),
  getGuildApplicationCommandPermissions: guild,
  getApplicationCommandPermissions: guild,
  editApplicationCommandPermissions: guild,
};
