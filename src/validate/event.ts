import { commandValidators } from "../../generated/validators/commands.ts";
import { eventValidators } from "../../generated/validators/events.ts";
import { webhookEventValidators } from "../../generated/validators/webhook-events.ts";
import type { ValidatorPlace } from "../base/validation/tables.ts";
import { loadValidator } from "./load.ts";
import { validate } from "./validate.ts";

type Places = Readonly<Record<string, ValidatorPlace>>;

/** Checks the payload of a gateway event by its dispatch name. An event that the schema does not know passes. */
export async function validateEvent<Data>(name: string, data: Data): Promise<Data> {
  return check(eventValidators, name, data);
}

/** Checks the data of a webhook event by its type. An event that the schema does not know passes. */
export async function validateWebhookEvent<Data>(type: string, data: Data): Promise<Data> {
  return check(webhookEventValidators, type, data);
}

/** Checks the payload of a command to the gateway by its name: `RequestGuildMembers`. */
export async function validateCommand<Data>(name: string, data: Data): Promise<Data> {
  return check(commandValidators, name, data);
}

async function check<Data>(places: Places, name: string, data: Data): Promise<Data> {
  const place = Object.hasOwn(places, name) ? places[name] : undefined;
  if (place !== undefined) validate(await loadValidator(place), data, name);
  return data;
}
