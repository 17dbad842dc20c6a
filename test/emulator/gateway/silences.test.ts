import { GatewayOpcode } from "evenfall/model";
import { expect, test } from "vitest";
import { Damage } from "../../../src/emulator/gateway/faults/damage.ts";

test("a connection that is silent stays so when it is struck again: no event is left out between two that arrive", () => {
  const damage = new Damage();
  const dispatch = (t: string): string | undefined => damage.reword({ op: GatewayOpcode.Dispatch, t }, t);
  damage.silence("resumed");
  expect(dispatch("MESSAGE_CREATE")).toBe("MESSAGE_CREATE");
  expect(dispatch("RESUMED")).toBeUndefined();
  damage.silence("heartbeatAck");
  expect(dispatch("MESSAGE_CREATE")).toBeUndefined();
  expect(damage.reword({ op: GatewayOpcode.HeartbeatAck, t: null }, "{}")).toBeUndefined();
  expect(damage.reword({ op: GatewayOpcode.Reconnect, t: null }, "{}")).toBe("{}");
});
