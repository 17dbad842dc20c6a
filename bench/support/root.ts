/** The folder of the repository: run.mjs puts what it bundles four folders below. */
export const root: URL = new URL("../../../../", import.meta.url);
