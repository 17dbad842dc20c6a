import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { Emulator } from "evenfall/emulator";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { HttpClient } from "evenfall/http";
import { createEndpoint } from "../../examples/interactions/endpoint.ts";
import { runBot } from "../../examples/interactions/gateway.ts";
import { commands } from "../../examples/interactions/respond.ts";
import { until } from "../support/gateway.ts";
import { root } from "../support/imports.ts";
import { serveFetch } from "../support/signed.ts";
import { reasonOf } from "./support.ts";

describe("the bot", () => {
  let emulator: Emulator;
  let stop: AbortController;
  let running: Promise<unknown>;
  beforeEach(async () => {
    let isRegistered = false;
    emulator = await Emulator.start({
      onTrace(trace) {
        if (trace.kind === "request" && trace.status === 200) isRegistered = true;
      },
    });
    stop = new AbortController();
    const { gatewayUrl, restUrl, token } = emulator;
    running = runBot({ token, restUrl, gatewayUrl }, stop.signal).catch(reasonOf);
    await until(() => isRegistered);
  });
  afterEach(async () => {
    stop.abort("done");
    expect(await running).toBe("done");
    await emulator.close();
  });

  test("asks for feedback, takes it, and thanks whoever gave it, and nobody else", async () => {
    const ada = emulator.user("ada");
    const asked = await ada.slash("/feedback");
    expect(asked.message?.content).toBe("How do you like it here?");
    const opened = await ada.click(asked, "write");
    expect(opened.modal?.title).toBe("Feedback");
    const thanked = await ada.submit(opened, { text: "Fine." });
    expect(thanked.message?.content).toBe("Thank you for 5 characters.");
    expect(thanked.isEphemeral).toBe(true);
    expect(emulator.messages()).toEqual([asked.message]);
  });

  test("serves several people at once", async () => {
    const people = ["ada", "bob", "eve"].map((name) => emulator.user(name));
    const asked = await Promise.all(people.map((person) => person.slash("/feedback")));
    expect(new Set(asked.map(({ message }) => message?.id)).size).toBe(3);
    expect(asked.map(({ interaction }) => interaction.member?.user.id)).toEqual(people.map(({ id }) => id));
  });

  test("does the same in direct messages", async () => {
    const ada = emulator.user("ada");
    const asked = await ada.slash("/feedback", {}, { channelId: ada.dmId });
    expect(emulator.messages(ada.dmId)).toEqual([asked.message]);
  });
});

test("the same bot answers over HTTP", async () => {
  await using emulator = await Emulator.start();
  const { applicationId, publicKey, restUrl, token } = emulator;
  await using endpoint = createEndpoint({ publicKey, restUrl });
  await using server = await serveFetch((request) => endpoint.handle(request));
  const http = new HttpClient({ token, baseUrl: restUrl });
  await http.bulkOverwriteGlobalApplicationCommands(applicationId, commands);
  await http.editCurrentApplication({ interactions_endpoint_url: server.url });
  const ada = emulator.user("ada");
  const opened = await ada.click(await ada.slash("/feedback"), "write");
  const thanked = await ada.submit(opened, { text: "Fine." });
  expect(thanked.message?.content).toBe("Thank you for 5 characters.");
  expect(emulator.gateway.sessions).toEqual([]);
});

test("without a token it shows itself in a local Discord", async () => {
  const flags = ["--import", "tsx", "--conditions=evenfall-source"];
  const { DISCORD_TOKEN: _, ...env } = process.env;
  const args = [...flags, "examples/interactions/main.ts"];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root, env });
  expect(stdout.trim().split("\n")).toEqual([
    "ada uses /feedback, and the bot writes: How do you like it here?",
    "ada clicks the button, and sees a form: Feedback",
    "ada submits it, and only she reads: Thank you for 17 characters.",
  ]);
});
