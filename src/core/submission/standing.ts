import type { Finding } from '../rules/finding.ts';
import type { Given } from './answers.ts';
import { counted } from './counted.ts';
import type { Facts } from './facts.ts';
import type { Item, Standing, State } from './item.ts';

/**
 * Where an item stands.
 * @param findings those of its group of rules; undefined while nothing was looked at yet
 * @param given what the author answered to it
 */
export function standingOf(
  { judge }: Item,
  facts: Facts,
  findings: readonly Finding[] | undefined,
  given: Given,
): Standing {
  switch (judge.by) {
    case 'rules':
      return findings ? (byRules(findings) ?? judge.good(facts)) : NOT_LOOKED_AT;
    case 'files':
      return judge.verdict(facts);
    case 'author':
      return answered(judge.question, judge.evidence?.(facts), given);
  }
}

const NOT_LOOKED_AT: Standing = { state: 'open', words: 'Not looked at yet' };

/** Errors and warnings are what reviewers object to; hints are left to the list of findings. */
function byRules(findings: readonly Finding[]): Standing | undefined {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  if (errors + warnings === 0) return undefined;
  const words = [
    errors > 0 && counted(errors, 'error'),
    warnings > 0 && counted(warnings, 'warning'),
  ];
  return { state: errors > 0 ? 'error' : 'warning', words: words.filter(Boolean).join(', ') };
}

/** What was seen counts before what was said; where nothing was seen, the answer does. */
function answered(question: string, seen: Standing | undefined, { answer }: Given): Standing {
  if (answer === 'does not apply') return { state: 'waived', words: seen?.words ?? question };
  if (seen && seen.state !== 'open') return seen;
  if (answer === 'yes')
    return { state: 'done', words: seen ? 'Done elsewhere, as you say' : question };
  return { state: 'open', words: seen?.words ?? question };
}

/** Whether nothing is left to do. */
export const isSettled = (state: State): boolean => state === 'done' || state === 'waived';
