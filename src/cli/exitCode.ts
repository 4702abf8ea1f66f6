/** 0: done; 1: errors found; 2: something cannot be read, or the command is used wrongly. */
export type ExitCode = 0 | 1 | 2;
