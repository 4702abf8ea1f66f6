/** Every member of `T` named; those that `T` may lack may be undefined. */
export type Members<T> = {
  readonly [K in keyof Required<T>]: object extends Pick<T, K> ? T[K] | undefined : T[K];
};

/** The members that have something to say, in their order (designer-preview.md 1: "left out, never null"). */
export function record<T extends object>(members: Members<T>): T {
  const kept: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(members)) {
    if (value !== undefined) kept[name] = value;
  }
  return kept as T;
}

/** `true`, or nothing to say. */
export const flag = (value: unknown): true | undefined => (value ? true : undefined);

/** The list, unless it is empty. */
export const some = <T>(list: readonly T[]): readonly T[] | undefined =>
  list.length > 0 ? list : undefined;
