import type { CreateDmBody, GroupDmAddRecipientBody } from "../../../../generated/bodies/channel.ts";
import { ChannelType } from "../../../../generated/models/channel.ts";
import { OAuth2Scope } from "../../../../generated/models/oauth2.ts";
import type { User } from "../../../../generated/models/user.ts";
import { type Id, id } from "../../../base/id.ts";
import { openDm } from "../../domain/channels.ts";
import { findUser } from "../../domain/find.ts";
import { addRecipient, createGroup, isGroup, removeRecipient } from "../../domain/group-dms.ts";
import { accessOf } from "../../domain/tokens.ts";
import { problem } from "../../problem.ts";
import type { Call } from "../call.ts";
import type { Handlers } from "../handlers.ts";

/** Answers the routes about direct messages, of the pages `user` and `channel`. */
export const privateChannelHandlers: Handlers = {
  createDm(call) {
    const { access_tokens: tokens, recipient_id: recipientId } = call.body<CreateDmBody>();
    if (tokens !== undefined)
      return createGroup(
        call.world,
        tokens.map((token) => joining(call, token)),
      );
    const userId: Id<"User"> = id(String(recipientId));
    if (userId === call.user().id) throw problem(400, "InvalidRecipients");
    return openDm(call.world, findUser(call.world, userId));
  },

  groupDmAddRecipient(call) {
    const channel = call.channel();
    const user = findUser(call.world, call.id("user_id"));
    const { access_token: token } = call.body<GroupDmAddRecipientBody>();
    if (joining(call, token).id !== user.id) throw problem(403, "InvalidOAuth2AccessToken");
    if (isGroup(channel)) {
      addRecipient(call.world, channel, user);
      return undefined;
    }
    if (channel.type !== ChannelType.Dm) throw problem(400, "ChannelTypeNotAllowed");
    call.status = 201;
    return createGroup(call.world, [...(channel.recipients ?? []), user]);
  },

  groupDmRemoveRecipient(call) {
    const channel = call.channel();
    if (!isGroup(channel)) throw problem(400, "ChannelTypeNotAllowed");
    removeRecipient(call.world, channel, findUser(call.world, call.id("user_id")));
    return undefined;
  },
};

/** The user who lets the application add them to groups with a token. */
function joining({ world }: Call, token: string): User {
  const access = accessOf(world, token);
  if (access === undefined) throw problem(403, "InvalidOAuth2AccessToken");
  if (!access.scopes.includes(OAuth2Scope.GdmJoin)) throw problem(403, "MissingOAuth2Scope");
  return findUser(world, access.userId);
}
