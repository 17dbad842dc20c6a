import type { Place, Preparations, Prepared } from "./place.ts";

async function template({ emulator, http }: Place): Promise<Prepared> {
  const { code } = await http.createGuildTemplate(emulator.guildId, { name: "Dawn" });
  return { params: { code } };
}

async function widget({ emulator, http }: Place): Promise<Prepared> {
  await http.modifyGuildWidget(emulator.guildId, { enabled: true });
  return {};
}

/** Templates, the widget, the welcome screen and onboarding. */
export const guildDisplay: Preparations = {
  getGuildTemplate: template,
  syncGuildTemplate: template,
  modifyGuildTemplate: template,
  deleteGuildTemplate: template,

  modifyGuildWidget: ({ emulator, sample }) =>
    sample.size === "minimal" ? {} : { body: { enabled: true, channel_id: emulator.channelId } },
  getGuildWidget: widget,
  getGuildWidgetImage: widget,

  getGuildWelcomeScreen: async ({ emulator, http }) => {
    await http.modifyGuildWelcomeScreen(emulator.guildId, { description: "Hello" });
    return {};
  },
  modifyGuildWelcomeScreen: ({ emulator, sample }) => {
    if (sample.size === "minimal") return {};
    const channels = [{ channel_id: emulator.channelId, description: "Say hello", emoji_id: null, emoji_name: "👋" }];
    return { body: { enabled: true, description: "Hello", welcome_channels: channels } };
  },

  modifyGuildOnboarding: ({ emulator, roleId, sample }) => {
    if (sample.size === "minimal") return {};
    const brings = { channel_ids: [emulator.channelId], role_ids: [roleId] };
    const option = {
      id: "2",
      ...brings,
      emoji_name: "🌅",
      emoji_animated: false,
      title: "Early",
      description: "Up at 5",
    };
    const flags = { single_select: true, required: true, in_onboarding: true };
    const prompt = { id: "1", type: 0, options: [option], title: "When?", ...flags };
    return { body: { prompts: [prompt], default_channel_ids: [emulator.channelId], enabled: false, mode: 0 } };
  },
};
