import type { PermissionOverwriteInput } from "../../../../generated/bodies/channel.ts";
import { defined } from "../defined.ts";

/** What the bodies that make and change channels have in common, as far as the emulator keeps it. */
export interface ChannelText {
  readonly name?: string | null | undefined;
  readonly topic?: string | null | undefined;
  readonly nsfw?: boolean | null | undefined;
  readonly position?: number | null | undefined;
  readonly parent_id?: string | null | undefined;
  readonly rate_limit_per_user?: number | null | undefined;
  readonly bitrate?: number | null | undefined;
  readonly user_limit?: number | null | undefined;
  readonly permission_overwrites?: readonly PermissionOverwriteInput[] | null | undefined;
}

/** The fields of a channel in the form in which they come back. */
export function channelFields(body: ChannelText): object {
  const { permission_overwrites: overwrites } = body;
  return defined({
    name: body.name ?? undefined,
    topic: body.topic,
    nsfw: body.nsfw ?? undefined,
    position: body.position ?? undefined,
    parent_id: body.parent_id,
    rate_limit_per_user: body.rate_limit_per_user ?? undefined,
    bitrate: body.bitrate ?? undefined,
    user_limit: body.user_limit ?? undefined,
    permission_overwrites: overwrites?.map(({ id, type, allow, deny }) => {
      return { id, type: type ?? 0, allow: String(allow ?? 0), deny: String(deny ?? 0) };
    }),
  });
}
