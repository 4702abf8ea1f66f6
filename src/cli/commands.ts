import type { Command } from './command.ts';
import { fix } from './commands/fix.ts';
import { mock } from './commands/mock.ts';
import { pack } from './commands/pack.ts';
import { preview } from './commands/preview.ts';
import { request } from './commands/request.ts';
import { set } from './commands/set.ts';
import { start } from './commands/start.ts';
import { validate } from './commands/validate.ts';

/** Every command, in the order of help. Their records are light: what a command needs for its work it imports then. */
export const commands: readonly Command[] = [
  validate,
  fix,
  set,
  preview,
  pack,
  request,
  mock,
  start,
];
