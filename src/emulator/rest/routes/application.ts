import type { EditApplicationBody, UploadApplicationAttachmentBody } from "../../../../generated/bodies/application.ts";
import type { CurrentApplication } from "../../../../generated/models/application.ts";
import { findActivity } from "../../domain/activities.ts";
import { ownApplicationView, updateApplication } from "../../domain/applications.ts";
import { storeFiles } from "../../domain/attachments.ts";
import { keepImage } from "../../domain/images.ts";
import { problem } from "../../problem.ts";
import type { StoredApplication } from "../../state/application.ts";
import type { Call } from "../call.ts";
import { defined } from "../defined.ts";
import { checkEndpoints } from "../endpoint-check.ts";
import type { Handlers } from "../handlers.ts";
import { ownApplication } from "../own-application.ts";

/** Answers the routes of the page `application`. */
export const applicationHandlers: Handlers = {
  getCurrentApplication: (call) => ownApplicationView(call.world),

  editCurrentApplication: edit,

  getApplication(call) {
    ownApplication(call);
    return ownApplicationView(call.world);
  },

  editApplication(call) {
    ownApplication(call);
    return edit(call);
  },

  getApplicationActivityInstance(call) {
    ownApplication(call);
    return findActivity(call.world, call.text("instance_id"));
  },

  uploadApplicationAttachment(call) {
    const id = ownApplication(call);
    const { file } = call.body<UploadApplicationAttachmentBody>();
    const [attachment] = storeFiles(call.world, call.origin, { id }, [file], []);
    if (attachment === undefined) throw problem(400, "InvalidFile");
    return { attachment: { ...attachment, ephemeral: true } };
  },
};

async function edit(call: Call): Promise<CurrentApplication> {
  const body = call.body<EditApplicationBody>();
  // Nobody here is in a team.
  if (body.team_id !== undefined && body.team_id !== null) throw problem(403, "MissingAccess");
  await checkEndpoints(call.world, call.fields());
  updateApplication(call.world, changes(call, body));
  return ownApplicationView(call.world);
}

/** What a body changes about the application, in the form in which it comes back. */
function changes({ world }: Call, body: EditApplicationBody): Partial<StoredApplication> {
  const { id, integration_types_config: before = {} } = world.application;
  const {
    cover_image: cover,
    description,
    event_webhooks_status: status,
    explicit_content_filter: filter,
    icon,
    integration_types_config: config,
    team_id: _team,
    ...rest
  } = body;
  const place = { application_id: id };
  const pictures = {
    icon: keepImage(world, "ApplicationIcon", place, icon),
    cover_image: keepImage(world, "ApplicationCover", place, cover),
  };
  const configs = Object.entries({ ...before, ...config }).filter(([, value]) => value !== null);
  const fields: object = defined({
    ...rest,
    ...pictures,
    description: typeof description === "object" ? description.default : description,
    event_webhooks_status: status,
    explicit_content_filter: filter ?? undefined,
    integration_types_config: config === undefined ? undefined : Object.fromEntries(configs),
  });
  // What is sent of the rest has the shape of what is received.
  return fields;
}
