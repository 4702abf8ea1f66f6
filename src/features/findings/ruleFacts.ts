import { RULES } from '../../core/rules/catalogue.ts';

/** What the list says of each rule, and its place in the catalogue. */
export const RULE_FACTS: ReadonlyMap<string, { readonly title: string; readonly rank: number }> =
  new Map([
    ...RULES.map(({ id, title }, rank) => [id, { title, rank }] as const),
    ['specification', { title: 'Not valid Swagger 2.0', rank: RULES.length }],
  ]);

export const titleOfRule = (rule: string): string => RULE_FACTS.get(rule)?.title ?? rule;
