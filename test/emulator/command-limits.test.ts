import { type ApplicationCommand, ApplicationCommandType } from "evenfall/model";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type {
  BulkOverwriteApplicationCommandBody,
  CreateApplicationCommandBody,
} from "../../generated/bodies/application-command.ts";
import { constants } from "../../generated/tables/constants.ts";
import { expectRefusal, failure } from "../support/failure.ts";
import { Scene } from "../support/scene.ts";

let scene: Scene;
beforeEach(async () => {
  scene = await Scene.open();
});
afterEach(async () => {
  await scene[Symbol.asyncDispose]();
});

type Where = "global" | "guild";

function create(where: Where, body: CreateApplicationCommandBody): Promise<ApplicationCommand> {
  const { applicationId, guildId } = scene.emulator;
  if (where === "global") return scene.http.createGlobalApplicationCommand(applicationId, body);
  return scene.http.createGuildApplicationCommand(applicationId, guildId, body);
}

function overwrite(
  where: Where,
  body: readonly BulkOverwriteApplicationCommandBody[],
): Promise<readonly ApplicationCommand[]> {
  const { applicationId, guildId } = scene.emulator;
  if (where === "global") return scene.http.bulkOverwriteGlobalApplicationCommands(applicationId, body);
  return scene.http.bulkOverwriteGuildApplicationCommands(applicationId, guildId, body);
}

const slash = (number: number) => ({ name: `c${number}`, description: "One of many." });
const user = (number: number) => ({ name: `c${number}`, type: ApplicationCommandType.User });
const message = (number: number) => ({ name: `c${number}`, type: ApplicationCommandType.Message });
const entryPoint = (number: number) => ({
  name: `c${number}`,
  description: "Opens the activity.",
  type: ApplicationCommandType.PrimaryEntryPoint,
});

describe.each(["global", "guild"] as const)("%s commands", (where) => {
  test.each([
    ["slash commands", constants.chatInputCommandLimit, slash],
    ["user commands", constants.userCommandLimit, user],
    ["message commands", constants.messageCommandLimit, message],
  ] as const)("are at most so many %s: %i", async (_, limit, make) => {
    const all = Array.from({ length: limit }, (_item, number) => make(number));
    expect(await overwrite(where, all)).toHaveLength(limit);
    await expectRefusal(create(where, make(limit)), "MaximumApplicationCommands");
    // One that replaces another is no new one, and each type has a limit of its own.
    await create(where, make(0));
    for (const other of [slash, user, message]) if (other !== make) await create(where, other(0));
  });

  test("of the other kind have limits of their own", async () => {
    const other = where === "global" ? "guild" : "global";
    await overwrite(
      where,
      Array.from({ length: constants.userCommandLimit }, (_, number) => user(number)),
    );
    await create(other, user(constants.userCommandLimit));
  });

  test("are created so often a day, replacing not counted", async () => {
    const [first, second] = [0, 100].map((from) => Array.from({ length: 100 }, (_, index) => slash(from + index)));
    await overwrite(where, first ?? []);
    await overwrite(where, first ?? []);
    await create(where, slash(0));
    await overwrite(where, second ?? []);
    await overwrite(where, []);
    await expectRefusal(create(where, slash(0)), "MaximumDailyApplicationCommandCreates");
    await expectRefusal(overwrite(where, [slash(0)]), "MaximumDailyApplicationCommandCreates");
    await create(where === "global" ? "guild" : "global", slash(0));
  });
});

describe("the entry point of an activity", () => {
  test("is one, and can be replaced", async () => {
    const first = await create("global", entryPoint(0));
    await expectRefusal(create("global", entryPoint(1)), "MaximumApplicationCommands");
    await expectRefusal(overwrite("global", [entryPoint(0), entryPoint(1)]), "MaximumApplicationCommands");
    expect((await create("global", entryPoint(0))).id).toBe(first.id);
    const [replaced] = await overwrite("global", [entryPoint(1)]);
    expect(replaced).toMatchObject({ name: "c1", type: ApplicationCommandType.PrimaryEntryPoint });
  });

  test("is not that of one guild", async () => {
    expect((await failure(create("guild", entryPoint(0)))).message).toContain("type: Entry points are global commands");
    expect((await failure(overwrite("guild", [slash(0), entryPoint(1)]))).message).toContain("Entry points");
  });
});
