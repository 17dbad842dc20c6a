import type { Id } from "../../base/id.ts";
import type { Guild, Member } from "../../../generated/models/guild.ts";
import type { StoredGuild } from "./world.ts";

/** What is kept of a guild in which nothing has happened yet. */
export function makeStoredGuild(guild: Guild, joinedAt: string, members: Map<Id<"User">, Member>): StoredGuild {
  return {
    guild,
    joinedAt,
    members,
    voiceStates: new Map(),
    sounds: new Map(),
    bans: new Map(),
    scheduledEvents: new Map(),
    integrations: new Map(),
    stages: new Map(),
    temporaryMembers: new Set(),
    vanityUses: 0,
    autoModerationRules: new Map(),
    joinRequests: new Map(),
    welcomeScreen: undefined,
    onboarding: undefined,
    auditLog: [],
  };
}
