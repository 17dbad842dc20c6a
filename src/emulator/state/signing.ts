import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign } from "node:crypto";
import type { Id } from "../../base/id.ts";
import { constants } from "../../../generated/tables/constants.ts";
import type { World } from "./world.ts";

/** What stands before the 32 bytes of an Ed25519 key in PKCS #8 (RFC 8410). */
const PKCS8_PREFIX = Buffer.from("302e020100300506032b657004220420", "hex");

/** Public key by which the application knows that something comes from this Discord: 64 hexadecimal digits, the same in every run. */
export function verifyKeyOf(applicationId: Id<"Application">): string {
  const der = createPublicKey(privateKeyOf(applicationId)).export({ format: "der", type: "spki" });
  return der.subarray(-32).toString("hex");
}

/** Headers of what is posted to the application, signed together with the time. */
export function signedHeaders({ application, time }: World, body: string): Readonly<Record<string, string>> {
  const timestamp = String(Math.floor(time.nowMs / 1000));
  const signature = sign(null, Buffer.from(timestamp + body), privateKeyOf(application.id));
  return {
    "content-type": "application/json",
    [constants.signatureHeader]: signature.toString("hex"),
    [constants.signatureTimestampHeader]: timestamp,
  };
}

function privateKeyOf(applicationId: Id<"Application">): KeyObject {
  const seed = createHash("sha256").update(`verify key ${applicationId}`).digest();
  return createPrivateKey({ key: Buffer.concat([PKCS8_PREFIX, seed]), format: "der", type: "pkcs8" });
}
