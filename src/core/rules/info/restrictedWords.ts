/** Exactly what the validator refuses in a description. */
export const RESTRICTED = /power apps|power automate|logic apps/gi;
