export { plant } from "./plant.ts";
export { BOT_NAME, readSeed } from "./read.ts";
export type { Seed } from "./seed.ts";
