import type { CreateGuildTemplateBody, ModifyGuildTemplateBody } from "../../../../generated/bodies/guild-template.ts";
import {
  createTemplate,
  deleteTemplate,
  findTemplate,
  findTemplateOf,
  syncTemplate,
  templatesOf,
  updateTemplate,
} from "../../domain/templates.ts";
import { defined } from "../defined.ts";
import type { Handlers } from "../handlers.ts";

/** Answers the routes of the page `guild-template`. */
export const guildTemplateHandlers: Handlers = {
  getGuildTemplate: (call) => findTemplate(call.world, call.text("code")),

  getGuildTemplates: (call) => templatesOf(call.world, call.guild()),

  createGuildTemplate(call) {
    const { description = null, name } = call.body<CreateGuildTemplateBody>();
    return createTemplate(call.world, call.guild(), call.user(), { name, description });
  },

  syncGuildTemplate(call) {
    const stored = call.guild();
    return syncTemplate(call.world, stored, findTemplateOf(call.world, stored, call.text("code")));
  },

  modifyGuildTemplate(call) {
    const before = findTemplateOf(call.world, call.guild(), call.text("code"));
    const { description, name } = call.body<ModifyGuildTemplateBody>();
    return updateTemplate(call.world, before, defined({ name, description }));
  },

  deleteGuildTemplate(call) {
    const template = findTemplateOf(call.world, call.guild(), call.text("code"));
    deleteTemplate(call.world, template);
    return template;
  },
};
