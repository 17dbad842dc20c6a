export * from "../../generated/validators/received.ts";
