import { connection } from './connection.ts';
import { designer } from './designer.ts';
import { docs } from './docs.ts';
import { logicApps } from './logicApps.ts';
import type { TargetName } from './names.ts';
import { powerApps } from './powerApps.ts';
import type { PreviewTarget } from './target.ts';
import { tile } from './tile.ts';

/** What `preview --target` can show, by the target's name. */
export const targets = {
  designer,
  logicapps: logicApps,
  powerapps: powerApps,
  connection,
  tile,
  docs,
} as const satisfies Record<TargetName, PreviewTarget>;
