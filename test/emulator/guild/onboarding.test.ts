import type { HttpClient } from "evenfall/http";
import {
  AuditLogEvent,
  castId,
  type Id,
  type JsonErrorCode,
  OnboardingMode,
  Permission,
  PermissionOverwriteType,
} from "evenfall/model";
import { describe, expect, test } from "vitest";
import type { ModifyGuildOnboardingBody } from "../../../generated/bodies/onboarding.ts";
import { sampleImage } from "../../../src/sample/scalars.ts";
import { expectRefusal } from "../../support/failure.ts";
import { Scene } from "../../support/scene.ts";

const { OnboardingAdvanced, OnboardingDefault } = OnboardingMode;

/** Makes channels in which everyone may write, and others in which nobody may. */
async function channels(
  { emulator, http }: Scene,
  { mute, open }: { readonly open: number; readonly mute: number },
): Promise<readonly Id<"Channel">[]> {
  const deny = String(Permission.SendMessages) as `${bigint}`;
  const silence = [
    { id: castId<"Role">(emulator.guildId), type: PermissionOverwriteType.Role, deny, allow: "0" },
  ] as const;
  const ids: Id<"Channel">[] = [];
  for (let index = 0; index < open + mute; index += 1) {
    const fields = index < open ? {} : { permission_overwrites: silence };
    const { id } = await http.createGuildChannel(emulator.guildId, { name: `c${index}`, ...fields });
    ids.push(id);
  }
  return ids;
}

/** A question whose only answer brings channels. */
function asking(ids: readonly Id<"Channel">[], in_onboarding: boolean): ModifyGuildOnboardingBody {
  const options = [{ title: "Yes", channel_ids: ids }];
  return { prompts: [{ id: "1", title: "All?", in_onboarding, options }] };
}

describe("onboarding", () => {
  test("is empty until it is set up", async () => {
    await using scene = await Scene.open();
    const { guildId } = scene.emulator;
    expect(await scene.http.getGuildOnboarding(guildId)).toEqual({
      guild_id: guildId,
      prompts: [],
      default_channel_ids: [],
      enabled: false,
      mode: OnboardingDefault,
    });
  });

  test("gives new questions and answers ids of their own, and keeps those that are there", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const { channelId, guildId } = emulator;
    const emoji = await http.createGuildEmoji(guildId, { name: "sun", image: sampleImage, roles: [] });
    const { id: roleId } = await http.createGuildRole(guildId, { name: "early" });
    const { prompts: made } = await http.modifyGuildOnboarding(guildId, {
      prompts: [
        {
          id: "1",
          title: "When?",
          required: true,
          options: [
            { title: "Early", emoji_id: emoji.id ?? undefined, role_ids: [roleId] },
            { title: "Late", emoji_name: "🌙", channel_ids: [channelId], description: "After noon" },
          ],
        },
      ],
    });
    const [prompt] = made;
    expect(prompt).toMatchObject({ title: "When?", type: 0, required: true, single_select: false });
    expect(prompt?.id).not.toBe("1");
    expect(prompt?.options).toMatchObject([
      { role_ids: [roleId], channel_ids: [], emoji: { id: emoji.id, name: "sun", animated: false }, description: null },
      { channel_ids: [channelId], emoji: { id: null, name: "🌙" }, description: "After noon" },
    ]);
    const [early] = prompt?.options ?? [];
    const { prompts: changed } = await http.modifyGuildOnboarding(guildId, {
      prompts: [
        { id: castId(prompt?.id ?? guildId), title: "When then?", options: [{ id: early?.id, title: "Dawn" }] },
      ],
    });
    expect(changed).toMatchObject([
      { id: prompt?.id, title: "When then?", required: true, options: [{ id: early?.id, title: "Dawn" }] },
    ]);
    expect((await http.getGuildOnboarding(guildId)).prompts).toEqual(changed);
  });

  test("stands in the audit log: its questions one by one, and its settings", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const { channelId, guildId } = emulator;
    const ask = (prompts: NonNullable<ModifyGuildOnboardingBody["prompts"]>): Promise<unknown> =>
      http.modifyGuildOnboarding(guildId, { prompts }, { reason: "curious" });
    const options = [{ title: "Yes" }];
    await ask([{ id: "1", title: "A?", options }]);
    const [prompt] = (await http.getGuildOnboarding(guildId)).prompts;
    const kept = prompt?.options.map(({ id, title }) => ({ id, title })) ?? [];
    await ask([{ id: castId(prompt?.id ?? guildId), title: "B?", options: kept }]);
    await ask([]);
    await http.modifyGuildOnboarding(guildId, { default_channel_ids: [channelId] });
    const { OnboardingCreate, OnboardingPromptCreate, OnboardingPromptDelete, OnboardingPromptUpdate } = AuditLogEvent;
    expect((await scene.audit()).map(({ action_type: type }) => type)).toEqual([
      AuditLogEvent.OnboardingUpdate,
      OnboardingPromptDelete,
      OnboardingPromptUpdate,
      OnboardingCreate,
      OnboardingPromptCreate,
    ]);
    expect(await scene.audit(OnboardingPromptUpdate)).toMatchObject([
      { target_id: prompt?.id, reason: "curious", changes: [{ key: "title", old_value: "A?", new_value: "B?" }] },
    ]);
  });

  test("survives a snapshot", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const set = await http.modifyGuildOnboarding(emulator.guildId, { default_channel_ids: [emulator.channelId] });
    emulator.restore(emulator.snapshot());
    expect(await http.getGuildOnboarding(emulator.guildId)).toEqual(set);
  });
});

describe("onboarding that is enabled", () => {
  test.each([
    [{ open: 7, mute: 0 }, true],
    [{ open: 5, mute: 2 }, true],
    [{ open: 4, mute: 3 }, false],
    [{ open: 6, mute: 0 }, false],
  ])("with the channels %j: %s", async (counts, isEnough) => {
    await using scene = await Scene.open();
    const { guildId } = scene.emulator;
    const ids = await channels(scene, counts);
    const request = scene.http.modifyGuildOnboarding(guildId, { default_channel_ids: ids, enabled: true });
    if (isEnough) expect((await request).enabled).toBe(true);
    else await expectRefusal(request, "OnboardingRequirementsNotMet");
    expect((await scene.http.getGuildOnboarding(guildId)).enabled).toBe(isEnough);
  });

  test.each([
    ["default", OnboardingDefault, true, false],
    ["advanced", OnboardingAdvanced, true, true],
    ["advanced, asked afterwards", OnboardingAdvanced, false, false],
  ] as const)("counts channels of answers in the mode: %s", async (_name, mode, asked, isEnough) => {
    await using scene = await Scene.open();
    const { guildId } = scene.emulator;
    const [first = "1", ...rest] = await channels(scene, { open: 7, mute: 0 });
    const body = { ...asking(rest, asked), default_channel_ids: [first], mode, enabled: true } as const;
    const request = scene.http.modifyGuildOnboarding(guildId, body);
    if (isEnough) expect((await request).mode).toBe(mode);
    else await expectRefusal(request, "OnboardingRequirementsNotMet");
  });

  test("cannot be changed to offer too little, until it is switched off", async () => {
    await using scene = await Scene.open();
    const { guildId } = scene.emulator;
    const ids = await channels(scene, { open: 7, mute: 0 });
    await scene.http.modifyGuildOnboarding(guildId, { default_channel_ids: ids, enabled: true });
    const fewer = { default_channel_ids: ids.slice(1) };
    await expectRefusal(scene.http.modifyGuildOnboarding(guildId, fewer), "OnboardingBelowRequirements");
    await scene.http.modifyGuildOnboarding(guildId, { ...fewer, enabled: false });
  });
});

describe("what is refused", () => {
  const options = (fields: object): ModifyGuildOnboardingBody => ({
    prompts: [{ id: "1", title: "?", options: [{ title: "x", ...fields }] }],
  });
  test.each<readonly [string, ModifyGuildOnboardingBody, keyof typeof JsonErrorCode]>([
    ["a channel that is not there", { default_channel_ids: ["1"] }, "UnknownChannel"],
    ["an answer's channel that is not there", options({ channel_ids: ["1"] }), "UnknownChannel"],
    ["a role that is not there", options({ role_ids: ["1"] }), "UnknownRole"],
    ["an emoji that is not there", options({ emoji_id: "1" }), "UnknownEmoji"],
  ])("%s", async (_name, body, code) => {
    await using scene = await Scene.open();
    await expectRefusal(scene.http.modifyGuildOnboarding(scene.emulator.guildId, body), code);
    expect(await scene.audit()).toEqual([]);
  });

  test.each([
    ["ManageGuild", Permission.ManageGuild, "MissingPermissions"],
    ["ManageRoles", Permission.ManageRoles, "MissingPermissions"],
    ["both", Permission.ManageGuild | Permission.ManageRoles, undefined],
  ] as const)("a change with the permission %s", async (_name, permissions, code) => {
    await using scene = await Scene.open({ permissions });
    const change = (http: HttpClient): Promise<unknown> => http.modifyGuildOnboarding(scene.emulator.guildId, {});
    if (code === undefined) await change(scene.http);
    else await expectRefusal(change(scene.http), code);
  });
});
