/** What the validator refuses in the summary of an operation. */
export const RESTRICTED = /[/\\<>*%&?]/g;
