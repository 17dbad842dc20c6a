// From a clone, where nothing is compiled: a thread does not inherit tsx. A bot that is compiled starts worker.js itself.
import { register } from "tsx/esm/api";

register();
await import("./worker.ts");
