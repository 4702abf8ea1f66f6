import { refTo } from '../../swagger/definition.ts';
import { child, lastOf, type Pointer } from '../../text/pointer.ts';
import type { JsonObject } from '../../text/value.ts';
import { everywhere, type Problem, type Rule, type RuleContext, rule } from '../rule.ts';
import { isPath } from './pathTemplate.ts';

interface PathRule extends Omit<Rule<'pathItem'>, 'check' | 'severity' | 'visits'> {
  /** What is wrong with a path as it is written, and what may mend it. */
  judge(
    path: string,
    site: Judged,
    context: RuleContext,
  ): Pick<Problem, 'message' | 'fix'> | undefined;
}

interface Judged {
  readonly at: Pointer;
  readonly value: JsonObject;
}

/** A rule about the text of a path, which is shown at the path itself. The validator refuses every connector with such a fault. */
export const pathRule = ({ judge, ...record }: PathRule): Rule<'pathItem'> =>
  rule({
    ...record,
    severity: everywhere('error'),
    visits: 'pathItem',
    *check(site, context) {
      const path = lastOf(site.at);
      const problem = isPath(path) ? judge(path, site, context) : undefined;
      if (problem) yield { at: site.at, part: 'key', ...problem };
    },
  });

/** Whether the definition has no such path yet. */
export const isFreePath = (path: string, { lookup }: RuleContext): boolean =>
  lookup.resolve(refTo(child('/paths', path))) === undefined;
