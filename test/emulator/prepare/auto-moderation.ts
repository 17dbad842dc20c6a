import type { CreateAutoModerationRuleBody } from "../../../generated/bodies/auto-moderation.ts";
import { AutoModerationActionType, AutoModerationEventType, AutoModerationTriggerType } from "evenfall/model";
import type { Place, Preparations, Prepared } from "./place.ts";

const rule: CreateAutoModerationRuleBody = {
  name: "No cats",
  event_type: AutoModerationEventType.MessageSend,
  trigger_type: AutoModerationTriggerType.Keyword,
  trigger_metadata: { keyword_filter: ["cat"] },
  actions: [{ type: AutoModerationActionType.BlockMessage }],
};

async function made({ emulator, http }: Place): Promise<Prepared> {
  const { id } = await http.createAutoModerationRule(emulator.guildId, rule);
  return { params: { rule_id: id } };
}

/** Everything that can be said of a rule about words, with what exists. */
function everything({ emulator, roleId }: Place): CreateAutoModerationRuleBody {
  return {
    ...rule,
    actions: [
      { type: AutoModerationActionType.BlockMessage, metadata: { custom_message: "No cats here." } },
      { type: AutoModerationActionType.SendAlertMessage, metadata: { channel_id: emulator.channelId } },
      { type: AutoModerationActionType.Timeout, metadata: { duration_seconds: 60 } },
    ],
    enabled: true,
    exempt_roles: [roleId],
    exempt_channels: [emulator.channelId],
  };
}

export const autoModeration: Preparations = {
  getAutoModerationRule: made,
  createAutoModerationRule: (place) => ({ body: place.sample.size === "minimal" ? rule : everything(place) }),
  modifyAutoModerationRule: async (place) => ({
    ...(await made(place)),
    body: place.sample.size === "minimal" ? {} : everything(place),
  }),
  deleteAutoModerationRule: made,
};
