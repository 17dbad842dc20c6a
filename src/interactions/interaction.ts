import type { Interaction, PingInteraction } from "../../generated/models/interaction.ts";

/** An interaction of a user, as the gateway's `INTERACTION_CREATE` has it. Pings are answered before. */
export type ReceivedInteraction = Exclude<Interaction, PingInteraction>;
