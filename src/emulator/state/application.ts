import type { Application, CurrentApplication } from "../../../generated/models/application.ts";

/** The application of the bot, with what others see of it and what its owner sees. */
export type StoredApplication = Application & CurrentApplication;
