import type { ExitCode } from './exitCode.ts';
import { Failure } from './failure.ts';
import type { Io } from './io.ts';

/** One thing a command takes: help and parsing read it. */
export interface Arg<T> {
  readonly kind: 'position' | 'option';
  readonly help: string;
  /** What stands for its value in help: `PATH`. Absent for a flag. */
  readonly value?: string;
  readonly required: boolean;
  readonly many: boolean;
  /**
   * What was given, as the command gets it. `said` is how the argument is called on the command line.
   * @throws Failure
   */
  read(given: readonly string[], said: string): T;
}

/** Options are named by their keys: `dryRun` is `--dry-run`. Positions come in the order of the record. */
export type Args = Readonly<Record<string, Arg<unknown>>>;
export type ValuesOf<A extends Args> = {
  readonly [K in keyof A]: A[K] extends Arg<infer T> ? T : never;
};

export interface Command<A extends Args = Args> {
  readonly name: string;
  /** One line for the overview. */
  readonly summary: string;
  /** What else there is to know, in a paragraph. */
  readonly details?: string;
  readonly examples: readonly string[];
  readonly args: A;
  run(values: ValuesOf<A>, io: Io): Promise<ExitCode>;
}

/** Any command, whatever it takes: methods are compared bivariantly, so the list holds them all. */
export const command = <A extends Args>(record: Command<A>): Command<A> => record;

const position = { kind: 'position', required: true, many: false } as const;
const option = { kind: 'option', required: false, many: false } as const;

export const one = (value: string, help: string): Arg<string> => ({
  ...position,
  value,
  help,
  read: ([given = '']) => given,
});

export const optional = (value: string, help: string): Arg<string | undefined> => ({
  ...position,
  required: false,
  value,
  help,
  read: ([given]) => given,
});

export const many = (value: string, help: string): Arg<readonly string[]> => ({
  ...position,
  many: true,
  value,
  help,
  read: (given) => given,
});

export const flag = (help: string): Arg<boolean> => ({
  ...option,
  help,
  read: (given) => given.length > 0,
});

export const text = (value: string, help: string): Arg<string> => ({
  ...option,
  required: true,
  value,
  help,
  read: (given) => given.at(-1) ?? '',
});

export const texts = (value: string, help: string): Arg<readonly string[]> => ({
  ...option,
  many: true,
  value,
  help,
  read: (given) => given.flatMap((list) => list.split(',')),
});

/** One value, if it was given. */
export const setting = (value: string, help: string): Arg<string | undefined> => ({
  ...option,
  value,
  help,
  read: (given) => given.at(-1),
});

/** Values as they are given, commas and all. */
export const eachOf = (value: string, help: string): Arg<readonly string[]> => ({
  ...option,
  many: true,
  value,
  help,
  read: (given) => given,
});

export const port = (initial: number, help: string): Arg<number> => ({
  ...option,
  value: 'N',
  help,
  read(given, said) {
    const number = given.at(-1) ?? String(initial);
    if (/^\d{1,5}$/.test(number) && Number(number) <= 65_535) return Number(number);
    throw new Failure(`${said} is a number from 0 to 65535, not ${number}.`);
  },
});

/** One of a few words; undefined when it was not given. */
export const oneOf = <const C extends string>(
  value: string,
  choices: readonly C[],
  help: string,
): Arg<C | undefined> => ({
  ...option,
  value,
  help,
  read: (given, said) => (given.length === 0 ? undefined : chosen(choices, given.at(-1), said)),
});

/** One of a few words, always given. */
export const alwaysOneOf = <const C extends string>(
  value: string,
  choices: readonly C[],
  help: string,
): Arg<C> => ({
  ...option,
  required: true,
  value,
  help,
  read: (given, said) => chosen(choices, given.at(-1), said),
});

function chosen<C extends string>(
  choices: readonly C[],
  wanted: string | undefined,
  said: string,
): C {
  const choice = choices.find((candidate) => candidate === wanted);
  if (choice === undefined) throw new Failure(`${said} is ${inWords(choices)}, not ${wanted}.`);
  return choice;
}

/** `a, b or c` */
export const inWords = (choices: readonly string[]): string =>
  choices.length < 2 ? choices.join('') : `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`;

/** `dryRun` is `--dry-run`. */
export const optionName = (key: string): string =>
  `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
