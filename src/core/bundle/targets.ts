import { paconn } from './paconn.ts';
import type { Target } from './target.ts';

/** Every kind of bundle by the name that the command line knows it by. */
export const TARGETS = { paconn } as const satisfies Readonly<Record<string, Target>>;
export type TargetName = keyof typeof TARGETS;
