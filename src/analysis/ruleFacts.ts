import { RULES } from '../core/rules/catalogue.ts';
import { everywhere, type Rule } from '../core/rules/rule.ts';
import { SPECIFICATION_RULE, SPECIFICATION_WHY } from './specificationFindings.ts';

/** What lists and reports say of a rule, and its place in the catalogue. */
export interface RuleFacts extends Pick<Rule, 'id' | 'title' | 'why' | 'severity' | 'source'> {
  readonly rank: number;
}

/** Every rule that a finding can be of, by id: those of the catalogue, then the specification itself. */
export const RULE_FACTS: ReadonlyMap<string, RuleFacts> = new Map(
  [
    ...RULES,
    {
      id: SPECIFICATION_RULE,
      title: 'Not valid Swagger 2.0',
      why: SPECIFICATION_WHY,
      severity: everywhere('error'),
      source: 'SC',
    },
  ].map((rule, rank) => [rule.id, { ...rule, rank }]),
);

export const titleOfRule = (rule: string): string => RULE_FACTS.get(rule)?.title ?? rule;
