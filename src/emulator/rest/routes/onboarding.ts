import type {
  ModifyGuildOnboardingBody,
  OnboardingPromptInput,
  OnboardingPromptOptionInput,
} from "../../../../generated/bodies/onboarding.ts";
import { AuditLogEvent } from "../../../../generated/models/audit-log.ts";
import {
  type GuildOnboarding,
  type OnboardingEmoji,
  type OnboardingPrompt,
  type OnboardingPromptOption,
  OnboardingPromptType,
} from "../../../../generated/models/onboarding.ts";
import { type Id, id, type IdInput } from "../../../base/id.ts";
import { findGuildChannel } from "../../domain/channels.ts";
import { findEmoji } from "../../domain/emojis.ts";
import { onboardingOf, setOnboarding } from "../../domain/onboarding.ts";
import { findRole } from "../../domain/roles.ts";
import type { StoredGuild } from "../../state/world.ts";
import type { Call } from "../call.ts";
import { defined } from "../defined.ts";
import type { Handlers } from "../handlers.ts";

/** Answers the routes of the page `guild` that are about onboarding. */
export const onboardingHandlers: Handlers = {
  getGuildOnboarding: (call) => onboardingOf(call.guild()),

  modifyGuildOnboarding(call) {
    const stored = call.guild();
    const isNew = stored.onboarding === undefined;
    const before = onboardingOf(stored);
    const { default_channel_ids: channels, enabled, mode, prompts } = call.body<ModifyGuildOnboardingBody>();
    const after: GuildOnboarding = {
      ...before,
      ...defined({
        prompts: prompts?.map((prompt) => shownPrompt(call, stored, before, prompt)),
        default_channel_ids: channels?.map((channelId) => channelOf(call, stored, channelId)),
        enabled,
        mode,
      }),
    };
    setOnboarding(call.world, stored, after);
    auditPrompts(call, stored, before, after);
    const action = isNew ? AuditLogEvent.OnboardingCreate : AuditLogEvent.OnboardingUpdate;
    const [old, now] = [before, after].map(({ prompts: _prompts, ...settings }) => settings);
    if (isNew || JSON.stringify(old) !== JSON.stringify(now)) {
      call.audit(stored, { action, target: stored.guild.id, before: isNew ? undefined : old, after: now });
    }
    return after;
  },
};

/** Writes down which questions have come, changed and gone. */
function auditPrompts(
  call: Call,
  stored: StoredGuild,
  { prompts: old }: GuildOnboarding,
  after: GuildOnboarding,
): void {
  const { OnboardingPromptCreate, OnboardingPromptDelete, OnboardingPromptUpdate } = AuditLogEvent;
  const known = new Map(old.map((prompt) => [prompt.id, prompt]));
  for (const prompt of after.prompts) {
    const before = known.get(prompt.id);
    known.delete(prompt.id);
    if (JSON.stringify(before) === JSON.stringify(prompt)) continue;
    const action = before === undefined ? OnboardingPromptCreate : OnboardingPromptUpdate;
    call.audit(stored, { action, target: prompt.id, before, after: prompt });
  }
  for (const before of known.values()) {
    call.audit(stored, { action: OnboardingPromptDelete, target: before.id, before });
  }
}

/** A question as it comes back. It keeps its id if that is the one of a question that is there. */
function shownPrompt(
  call: Call,
  stored: StoredGuild,
  { prompts }: GuildOnboarding,
  input: OnboardingPromptInput,
): OnboardingPrompt {
  const before = prompts.find((prompt) => prompt.id === input.id);
  return {
    id: before?.id ?? call.world.ids.next(),
    type: input.type ?? before?.type ?? OnboardingPromptType.MultipleChoice,
    options: input.options.map((option) => shownOption(call, stored, before, option)),
    title: input.title,
    single_select: input.single_select ?? before?.single_select ?? false,
    required: input.required ?? before?.required ?? false,
    in_onboarding: input.in_onboarding ?? before?.in_onboarding ?? false,
  };
}

function shownOption(
  call: Call,
  stored: StoredGuild,
  prompt: OnboardingPrompt | undefined,
  input: OnboardingPromptOptionInput,
): OnboardingPromptOption {
  const { channel_ids: channels = [], description = null, role_ids: roles = [], title } = input;
  const before = prompt?.options.find((option) => option.id === input.id);
  return {
    id: before?.id ?? call.world.ids.next(),
    channel_ids: channels.map((channelId) => channelOf(call, stored, channelId)),
    role_ids: roles.map((roleId) => findRole(stored, id(roleId)).id),
    emoji: shownEmoji(stored, input),
    title,
    description,
  };
}

function shownEmoji(stored: StoredGuild, input: OnboardingPromptOptionInput): OnboardingEmoji {
  const { emoji_animated: animated = false, emoji_id: emojiId, emoji_name: name = null } = input;
  if (emojiId === undefined) return { id: null, name, animated };
  const emoji = findEmoji(stored, id(emojiId));
  return { id: emoji.id, name: emoji.name, animated: emoji.animated ?? false };
}

/** The id of a channel that must be one of the guild. */
function channelOf(call: Call, stored: StoredGuild, channelId: IdInput<"Channel">): Id<"Channel"> {
  return findGuildChannel(call.world, stored.guild.id, id(channelId)).id;
}
