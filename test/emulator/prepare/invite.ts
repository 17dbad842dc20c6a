import { ChannelType } from "evenfall/model";
import { fitted, makeChannel, type Place, type Preparations, type Prepared } from "./place.ts";

async function invite({ emulator, http }: Place): Promise<Prepared> {
  const made = await http.createChannelInvite(emulator.channelId, {});
  return { params: { code: made?.code } };
}

async function forUsers(place: Place): Promise<Prepared> {
  const { emulator, http } = place;
  const target_users_file = { name: "users.csv", data: `user_id\n${emulator.user("ada").id}\n` };
  const made = await http.createChannelInvite(emulator.channelId, { target_users_file });
  return { params: { code: made?.code } };
}

export const invites: Preparations = {
  createChannelInvite: async (place) => {
    const { id } = await makeChannel(place, ChannelType.GuildVoice);
    const ada = place.emulator.user("ada");
    ada.join(id, { selfStream: true });
    const full = place.sample.size === "full";
    const target = full ? { target_type: 1, target_user_id: ada.id, role_ids: [place.roleId] } : {};
    const target_users_file = full ? { name: "users.csv", data: ada.id } : undefined;
    return { params: { channel_id: id }, body: fitted(place.sample.body, { ...target, target_users_file }) };
  },
  getInvite: invite,
  deleteInvite: invite,
  getTargetUsers: forUsers,
  addTargetUser: invite,
  removeTargetUser: forUsers,
  updateTargetUsers: async (place) => ({
    ...(await invite(place)),
    body: { target_users_file: { name: "users.csv", data: "1\n" } },
  }),
  bulkAddTargetUsers: invite,
  bulkDeleteTargetUsers: forUsers,
  getTargetUsersJobStatus: forUsers,
};
