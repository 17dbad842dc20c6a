import type { UpdateCurrentUserApplicationRoleConnectionBody } from "../../../../generated/bodies/application-role-connection.ts";
import type { ApplicationRoleConnectionMetadata } from "../../../../generated/models/application-role-connection.ts";
import { metadataProblems, roleConnectionOf, setMetadataKinds } from "../../domain/role-connections.ts";
import { defined } from "../defined.ts";
import { formProblem } from "../form-problem.ts";
import type { Handlers } from "../handlers.ts";
import { ownApplication } from "../own-application.ts";

/** Answers the routes about linked roles, of the pages `application-role-connection` and `user`. */
export const roleConnectionHandlers: Handlers = {
  getApplicationRoleConnectionMetadataRecords(call) {
    ownApplication(call);
    return call.world.roleConnections.kinds;
  },

  updateApplicationRoleConnectionMetadataRecords(call) {
    ownApplication(call);
    const kinds = call.body<readonly ApplicationRoleConnectionMetadata[]>();
    const repeated = kinds.flatMap(({ key }, index) =>
      kinds.findIndex((other) => other.key === key) === index ? [] : [index],
    );
    if (repeated.length > 0) {
      const error = { code: "SET_TYPE_ALREADY_CONTAINS_VALUE", message: "The key is that of another one" };
      throw formProblem(repeated.map((index) => ({ path: [index, "key"], ...error })));
    }
    setMetadataKinds(call.world, kinds);
    return kinds;
  },

  getCurrentUserApplicationRoleConnection(call) {
    ownApplication(call);
    return roleConnectionOf(call.world, call.user().id);
  },

  updateCurrentUserApplicationRoleConnection(call) {
    ownApplication(call);
    const body = call.body<UpdateCurrentUserApplicationRoleConnectionBody>();
    const { metadata = {}, platform_name: name, platform_username: username } = body;
    const problems = metadataProblems(call.world, metadata);
    if (problems.length > 0)
      throw formProblem(problems.map(({ key, ...error }) => ({ path: ["metadata", key], ...error })));
    const connection = {
      platform_name: null,
      platform_username: null,
      ...defined({ platform_name: name, platform_username: username }),
      metadata,
    };
    call.world.roleConnections.users.set(call.user().id, connection);
    return connection;
  },

  deleteCurrentUserApplicationRoleConnection(call) {
    ownApplication(call);
    call.world.roleConnections.users.delete(call.user().id);
    return undefined;
  },
};
