// Generated from schema/models/sku.json by codegen/emit/tables/index.ts. Do not edit.

import type { DefinitionRow } from "../../../src/base/tables.ts";

/** Definitions of `generated/models/sku.ts`. */
export const sku: readonly DefinitionRow[] = [
  {
    kind: "enum",
    name: "SkuType",
    module: "models/sku",
    doc: "Kind of a SKU.",
    source: { docs: ["resources/sku#sku-object-sku-types"] },
    base: "integer",
    values: [
      { name: "Durable", value: 2 },
      { name: "Consumable", value: 3 },
      { name: "Subscription", value: 5 },
      { name: "SubscriptionGroup", value: 6 },
    ],
  },
  {
    kind: "flags",
    name: "SkuFlag",
    module: "models/sku",
    doc: "Bits of a SKU.",
    source: { docs: ["resources/sku#sku-object-sku-flags"] },
    wire: "integer",
    bits: [
      { name: "Available", bit: 2 },
      { name: "GuildSubscription", bit: 7 },
      { name: "UserSubscription", bit: 8 },
    ],
  },
  {
    kind: "struct",
    name: "Sku",
    module: "models/sku",
    doc: "Premium offering of an application.",
    source: { docs: ["resources/sku#sku-object-sku-structure"] },
    use: "received",
    fields: [
      { name: "id", type: { id: "Sku" } },
      { name: "type", type: { ref: "SkuType" } },
      { name: "application_id", type: { id: "Application" } },
      { name: "name", type: "string", doc: "Name that customers see." },
      { name: "slug", type: "string", doc: "Part of a URL, made from the name." },
      { name: "flags", type: { ref: "SkuFlag" } },
    ],
  },
];
