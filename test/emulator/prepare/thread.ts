import { ChannelType, type Id } from "evenfall/model";
import { fitted, type Place, type Preparations, type Prepared } from "./place.ts";

/** What a sample may have that only goes into forums. */
const noForum = { invitable: undefined, message: undefined, applied_tags: undefined };

async function start({ emulator, http }: Place): Promise<Id<"Channel">> {
  return (await http.startThread(emulator.channelId, { name: "thread", type: ChannelType.PublicThread })).id;
}

async function thread(place: Place): Promise<Prepared> {
  return { params: { channel_id: await start(place) } };
}

async function threadWithAda(place: Place): Promise<Prepared> {
  const id = await start(place);
  await place.http.addThreadMember(id, place.emulator.user("ada").id);
  return { params: { channel_id: id } };
}

export const threads: Preparations = {
  startThread: ({ sample }) => ({
    body: fitted(sample.body, { name: "thread", type: ChannelType.PublicThread, ...noForum }),
  }),
  joinThread: thread,
  addThreadMember: thread,
  leaveThread: thread,
  removeThreadMember: threadWithAda,
  getThreadMember: threadWithAda,
  listThreadMembers: threadWithAda,
};
