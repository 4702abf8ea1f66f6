import type { Operation } from '../../swagger/definition.ts';
import type { RuleContext } from '../rule.ts';
import { codeWordIn } from '../words/styles.ts';

/** The connector's title, whose words are names. */
export function titleOf({ lookup }: RuleContext): string {
  const title = lookup.resolve('#/info/title')?.value;
  return typeof title === 'string' ? title : '';
}

/** What of a summary reads like code: the operationId itself, or a word with a capital inside that is no name. */
export function codeIn(
  summary: string,
  { operationId }: Operation,
  context: RuleContext,
): string | undefined {
  if (summary.trim() === operationId && !/^\p{Lu}?\p{Ll}+$/u.test(operationId)) return operationId;
  if (codeWordIn(summary, '') === undefined) return undefined;
  return codeWordIn(summary, titleOf(context));
}
