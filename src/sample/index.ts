export { Sampler, type SampleObject, type SampleOptions, type SampleSize } from "./sample.ts";
export type { SampleDefinition, SampleField, SampleLimits, SampleSchema, SampleStruct, SampleType } from "./shape.ts";
