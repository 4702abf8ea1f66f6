/** Old pages ask for it in the title; the platform adds it by itself and does not count it. */
export const INDEPENDENT = / \(Independent Publisher\)$/i;
