import type { Id } from "../../base/id.ts";
import { type GuildOnboarding, OnboardingMode } from "../../../generated/models/onboarding.ts";
import { constants } from "../../../generated/tables/constants.ts";
import { problem } from "../problem.ts";
import type { StoredGuild, World } from "../state/world.ts";
import { findGuildChannel } from "./channels.ts";
import { everyonesPermissions, meets } from "./permissions.ts";

/** The onboarding of a guild; one that was never set up is empty. */
export function onboardingOf({ guild, onboarding }: StoredGuild): GuildOnboarding {
  const nothing = { prompts: [], default_channel_ids: [], enabled: false, mode: OnboardingMode.OnboardingDefault };
  return onboarding ?? { guild_id: guild.id, ...nothing };
}

/** Replaces the onboarding of a guild. One that is enabled and offers too few channels is refused. */
export function setOnboarding(world: World, stored: StoredGuild, after: GuildOnboarding): void {
  if (after.enabled && !offersEnough(world, stored, after)) {
    const wasEnabled = onboardingOf(stored).enabled;
    throw problem(400, wasEnabled ? "OnboardingBelowRequirements" : "OnboardingRequirementsNotMet");
  }
  stored.onboarding = after;
}

/** Whether there are enough channels, and enough of them that everyone may write in. */
function offersEnough(world: World, stored: StoredGuild, onboarding: GuildOnboarding): boolean {
  const offered = offeredChannels(onboarding).map((id) => findGuildChannel(world, stored.guild.id, id));
  const writable = offered.filter((channel) =>
    meets(everyonesPermissions(world, stored, channel), { all: ["ViewChannel", "SendMessages"] }),
  );
  const { onboardingMinDefaultChannels: least, onboardingMinWritableChannels: leastWritable } = constants;
  return offered.length >= least && writable.length >= leastWritable;
}

/** The channels that count: those that every new member gets, and in the advanced mode those that answers bring. */
function offeredChannels({ default_channel_ids, mode, prompts }: GuildOnboarding): readonly Id<"Channel">[] {
  if (mode !== OnboardingMode.OnboardingAdvanced) return default_channel_ids;
  const asked = prompts.filter(({ in_onboarding: isAsked }) => isAsked);
  const brought = asked.flatMap(({ options }) => options.flatMap(({ channel_ids: ids }) => ids));
  return [...new Set([...default_channel_ids, ...brought])];
}
