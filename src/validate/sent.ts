export * from "../../generated/validators/sent.ts";
