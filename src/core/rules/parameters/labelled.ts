import { isVisible, type Operation, visibilityOf } from '../../swagger/definition.ts';
import { member, textOf } from '../../text/value.ts';
import type { RuleContext, Visited } from '../rule.ts';
import { quoted } from '../words/quote.ts';
import { usersOf } from './parameterUse.ts';

/**
 * Whether a parameter lacks a text that makers need, and where: in an operation that they see, or in an internal one
 * only. Nothing is missing in a body, a `$ref`, or what is never shown.
 */
export function lacks(
  key: 'x-ms-summary' | 'description',
  { at, value, operation }: Visited['parameter'],
  context: RuleContext,
): 'visibly' | 'internally' | undefined {
  const text = member(value, key);
  if (typeof text === 'string' ? text.trim() !== '' : text !== undefined) return undefined;
  if (member(value, '$ref') !== undefined || textOf(value, 'in') === 'body') return undefined;
  if (visibilityOf(value) === 'internal') return undefined;
  const users = operation ? [operation] : context.fact(usersOf, at);
  if (users.some(isVisible)) return 'visibly';
  return users.some(isInternal) ? 'internally' : undefined;
}

const isInternal = ({ value }: Operation): boolean => visibilityOf(value) === 'internal';

/** A parameter in a message: `The parameter "id"`. */
export function called({ value }: Pick<Visited['parameter'], 'value'>): string {
  const name = textOf(value, 'name') ?? '';
  return name === '' ? 'The parameter' : `The parameter ${quoted(name)}`;
}
