/** Version of this package, for the `User-Agent` header and the identify properties. */
export const version = "0.1.0";
