import { type Problem, type Rule, type RuleContext, rule } from '../rule.ts';
import { ASKING_KEYS, type Ask, asksOf, type Kind } from './asks.ts';

interface DynamicRule extends Omit<Rule, 'visits' | 'check'> {
  /** Of what it asks. */
  readonly kinds: readonly Kind[];
  judge(ask: Ask, context: RuleContext): Iterable<Problem>;
}

export const CHOICES: readonly Kind[] = ['values', 'list', 'open', 'browse'];
export const FIELDS: readonly Kind[] = ['schema', 'properties'];
export const DYNAMIC: readonly Kind[] = [...CHOICES, ...FIELDS];

const NONE: readonly Problem[] = [];

/** A rule that is asked of each dynamic extension of a parameter or schema. */
export const dynamicRule = ({ kinds, judge, ...record }: DynamicRule) =>
  rule<'parameter' | 'schema'>({
    ...record,
    visits: ['parameter', 'schema'],
    keys: ASKING_KEYS,
    check(owner, context) {
      return asksOf(owner).flatMap((ask) =>
        kinds.includes(ask.kind) ? [...judge(ask, context)] : NONE,
      );
    },
  });
