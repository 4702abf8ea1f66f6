import type { Command } from './command.ts';
import { fix } from './commands/fix.ts';
import { pack } from './commands/pack.ts';
import { set } from './commands/set.ts';
import { start } from './commands/start.ts';
import { validate } from './commands/validate.ts';

/** Every command, in the order of help. Their records are light: what a command needs for its work it imports then. */
export const commands: readonly Command[] = [validate, fix, set, pack, start];
