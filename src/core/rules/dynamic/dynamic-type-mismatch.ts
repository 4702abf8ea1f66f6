import type { Json } from '../../text/value.ts';
import { isArray } from '../../text/value.ts';
import { safely, set } from '../fix.ts';
import { everywhere, type Problem, type RuleContext } from '../rule.ts';
import { quoted } from '../words/quote.ts';
import { targetOf } from './answers.ts';
import type { Argument, Ask } from './asks.ts';
import { DYNAMIC, dynamicRule } from './dynamicRule.ts';
import { inputOfKey } from './given.ts';
import { sourcesOf } from './sources.ts';

export const dynamicTypeMismatch = dynamicRule({
  id: 'dynamic-type-mismatch',
  title: 'The value is of another type than the input that it is for',
  severity: everywhere('warning'),
  kinds: DYNAMIC,
  why: 'The service may refuse the call, and the validator reports it.',
  source: 'VAL OperationParameterTypeMismatch, OperationParameterStaticTypeMismatch',
  *judge(ask, context) {
    const wanted = new Map<Argument, string>();
    const target = ask.given.length > 0 ? targetOf(ask, context.lookup) : undefined;
    if (!target) return;
    for (const argument of ask.given) {
      const named = inputOfKey(ask, argument, target, context.lookup);
      if (named.is === 'input' && named.input.type) wanted.set(argument, named.input.type);
    }
    for (const [argument, type] of wanted)
      if (argument.gives === 'literal') yield* literal(argument, type);
    yield* references(ask, wanted, context);
  },
});

function* literal(argument: Argument & { gives: 'literal' }, type: string): Iterable<Problem> {
  const { key, value, valueAt } = argument;
  if (value === null || fits(typeOf(value), type)) return;
  const converted = convert(value, type);
  yield {
    at: valueAt,
    message: `The input ${quoted(key)} is of type ${type}, not ${quoted(value)}.`,
    fix:
      converted === undefined
        ? undefined
        : safely(`Change to ${quoted(converted)}`, set(valueAt, converted)),
  };
}

function* references(
  ask: Ask,
  wanted: ReadonlyMap<Argument, string>,
  context: RuleContext,
): Iterable<Problem> {
  const told = new Set<string>();
  for (const { argument, named } of sourcesOf(ask, context)) {
    const type = wanted.get(argument);
    if (named.is !== 'input' || type === undefined || told.has(argument.nameAt)) continue;
    if (named.input.type === undefined || fits(named.input.type, type)) continue;
    told.add(argument.nameAt);
    yield {
      at: argument.nameAt,
      message: `The input ${quoted(argument.name)} is of type ${named.input.type}, but ${quoted(argument.key)} of type ${type}.`,
    };
  }
}

const fits = (type: string, wanted: string): boolean =>
  type === wanted || (type === 'integer' && wanted === 'number');

function typeOf(value: Json): string {
  if (isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value;
}

/** The same value as the type has it; undefined where something would be lost. */
function convert(value: Json, type: string): Json | undefined {
  if (type === 'string' && (typeof value === 'number' || typeof value === 'boolean'))
    return String(value);
  if (typeof value !== 'string') return undefined;
  if (type === 'boolean' && /^(?:true|false)$/.test(value)) return value === 'true';
  const number = Number(value);
  const isNumber = (type === 'integer' || type === 'number') && String(number) === value;
  return isNumber && fits(typeOf(number), type) ? number : undefined;
}
