/** What reviewers look at in one go: each rule belongs to the first group whose pattern its id fits. */
const GROUPS = [
  ['readme', /^(?:readme|intro)-/],
  ['icon', /^(?:icon|brand-color)-/],
  ['logic', /^(?:policy|script)-/],
  [
    'general',
    /^(?:info|title|description|version|contact|metadata|publisher|stack-owner|placeholder|spelling|host|base-path|schemes)\b/,
  ],
  [
    'sign-in',
    /^(?:security|connection-parameter|oauth|auth|independent-oauth|tenant|secret|parameter-sets|capability)\b/,
  ],
  [
    'texts',
    /^(?:operation|parameter|trigger)-(?:summary|description|hint)|^schema-(?:property|text|title)/,
  ],
  ['responses', /^(?:response|schema|pageable)-/],
] as const;

/** `definition` has what is in no other. */
export type RuleGroup = (typeof GROUPS)[number][0] | 'definition';

export const groupOf = (rule: string): RuleGroup =>
  GROUPS.find(([, pattern]) => pattern.test(rule))?.[0] ?? 'definition';
