/**
 * A part of the store: state beside the actions that change it. `Needs` is what it reads and sets of the other parts, so
 * that the parts know of one another only what they use.
 */
export type Slice<Own, Needs = unknown> = (
  set: (part: Partial<Own & Needs>) => void,
  get: () => Own & Needs,
) => Own;
