export { plant } from "./plant.ts";
export { BOT_NAME, readSeed } from "./read.ts";
export type {
  PermissionName,
  Seed,
  SeedApplication,
  SeedChannel,
  SeedChannelType,
  SeedGuild,
  SeedMember,
  SeedMessage,
  SeedOverwrite,
  SeedReaction,
  SeedRole,
  SeedThread,
  SeedUser,
} from "./seed.ts";
