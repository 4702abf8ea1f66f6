import { type Fix, type Rule, type RuleContext, rule } from '../rule.ts';
import { headingOf, type SectionKind, sectionsOf } from './kinds.ts';
import { isEmpty, type Readme, readmeOf, topOf } from './readme.ts';

type Known = Pick<Rule, 'id' | 'title' | 'severity' | 'why' | 'source'>;

interface Demand extends Known {
  readonly section: SectionKind;
  /** Whether the connector needs the section; all do unless told. */
  isNeeded?(context: RuleContext): boolean;
  /** What can be said for certain. */
  fix?(readme: Readme, context: RuleContext): Fix | undefined;
}

/** A rule that a readme has a section of the template, with something in it. */
export const sectionRule = ({ section, isNeeded, fix, ...known }: Demand): Rule<'readme'> =>
  rule({
    ...known,
    visits: 'readme',
    *check(file, context) {
      const readme = readmeOf(file);
      const found = sectionsOf(readme, section);
      const [first] = found;
      if (found.some(({ body }) => !isEmpty(readme, body))) return;
      if (isNeeded && !isNeeded(context)) return;
      const heading = headingOf(section);
      yield {
        at: '',
        range: first?.heading ?? topOf(readme),
        message: first
          ? `The section "${first.title}" is empty.`
          : `The readme has no section "${heading}".`,
        fix: first ? undefined : fix?.(readme, context),
      };
    },
  });
