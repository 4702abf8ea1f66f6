import { designer } from './designer.ts';
import { logicApps } from './logicApps.ts';
import type { TargetName } from './names.ts';
import type { PreviewTarget } from './target.ts';

/** What `preview --target` can show, by the target's name. */
export const targets = {
  designer,
  logicapps: logicApps,
} as const satisfies Record<TargetName, PreviewTarget>;
