import { parseArgs } from 'node:util';
import { type Arg, type Args, type Command, optionName, type ValuesOf } from './command.ts';
import { Failure } from './failure.ts';
import { nearest } from './nearest.ts';

/** In front of what only looks like an option: `set … /x -5` gives a number. */
const MARK = '\0';

/**
 * What a command line gives a command, by its record.
 * @throws Failure it is used wrongly
 */
export function commandLine<A extends Args>(
  { name, args }: Command<A>,
  given: readonly string[],
): ValuesOf<A> {
  const options = new Map(
    Object.entries(args)
      .filter(([, arg]) => arg.kind === 'option')
      .map(([key, arg]) => [optionName(key), arg]),
  );
  const { values, positions } = sorted(name, options, given);
  giveSurplus(Object.values(args), positions, values);
  const read: Record<string, unknown> = {};
  for (const [key, arg] of Object.entries(args)) {
    const said = arg.kind === 'option' ? optionName(key) : (arg.value ?? key);
    const own = arg.kind === 'option' ? (values.get(said) ?? []) : take(arg, positions);
    if (arg.required && own.length === 0) {
      throw new Failure(`${said} is missing. ${usageHint(name)}`);
    }
    read[key] = arg.read(own, said);
  }
  const [surplus] = positions;
  if (surplus) throw new Failure(`${surplus.text} is one too many. ${usageHint(name)}`);
  return read as ValuesOf<A>;
}

interface Position {
  readonly text: string;
  /** The option of several values that it follows: `--rule a b`. */
  readonly behind: string | undefined;
}

function sorted(
  name: string,
  options: ReadonlyMap<string, Arg<unknown>>,
  given: readonly string[],
): { values: Map<string, string[]>; positions: Position[] } {
  const { tokens } = parseArgs({
    args: given.map((arg) => (/^-\d/.test(arg) ? MARK + arg : arg)),
    options: Object.fromEntries(
      [...options].map(([said, { value }]) => [
        said.slice(2),
        { type: value === undefined ? 'boolean' : 'string' } as const,
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<string, string[]>();
  const positions: Position[] = [];
  let behind: string | undefined;
  for (const token of tokens) {
    if (token.kind === 'option-terminator') behind = undefined;
    else if (token.kind === 'positional') {
      positions.push({ text: token.value.replace(MARK, ''), behind });
    } else {
      const option = options.get(token.rawName);
      if (!option) throw new Failure(unknownOption(name, token.rawName, [...options.keys()]));
      const value = valueIn(option, token);
      values.set(token.rawName, [...(values.get(token.rawName) ?? []), value]);
      behind = option.many ? token.rawName : undefined;
    }
  }
  return { values, positions };
}

interface OptionToken {
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function valueIn(
  { value: label }: Arg<unknown>,
  { rawName, value, inlineValue }: OptionToken,
): string {
  if (label === undefined && value !== undefined) throw new Failure(`${rawName} takes no value.`);
  const isNextOption = !inlineValue && value?.startsWith('-');
  if (label !== undefined && (!value || isNextOption)) {
    throw new Failure(`${rawName} needs a value: ${rawName} ${label}`);
  }
  return value?.replace(MARK, '') ?? '';
}

/** Gives positions that are too many to the option of several values that they follow. */
function giveSurplus(
  args: readonly Arg<unknown>[],
  positions: Position[],
  values: ReadonlyMap<string, string[]>,
): void {
  const places = args.filter(({ kind }) => kind === 'position');
  if (places.some((arg) => arg.many)) return;
  while (positions.length > places.length) {
    const index = positions.findIndex(({ behind }) => behind !== undefined);
    const [surplus] = index < 0 ? [] : positions.splice(index, 1);
    if (surplus?.behind === undefined) return;
    values.get(surplus.behind)?.push(surplus.text);
  }
}

function take({ many }: Arg<unknown>, positions: Position[]): string[] {
  return positions.splice(0, many ? positions.length : 1).map(({ text }) => text);
}

function unknownOption(name: string, said: string, known: readonly string[]): string {
  const meant = nearest(said, known);
  return `${name} has no option ${said}. ${meant ? `Did you mean ${meant}?` : usageHint(name)}`;
}

const usageHint = (name: string): string => `connector-studio ${name} --help tells how it is used.`;
