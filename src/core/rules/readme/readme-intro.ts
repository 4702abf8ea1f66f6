import type { Edits } from '../../text/edit.ts';
import { textOf } from '../../text/value.ts';
import { rule } from '../rule.ts';
import { addAtEnd } from './kinds.ts';
import { isEmpty, isTemplate, type Readme, readmeOf, type Section } from './readme.ts';

export const readmeIntro = rule({
  id: 'readme-intro',
  title: 'The readme does not say what the connector is',
  severity: { certified: 'warning', independent: 'warning', custom: 'info' },
  visits: 'readme',
  why: 'Reviewers and makers read the paragraph under the title first.',
  source: 'TPL',
  *check(file, context) {
    const readme = readmeOf(file);
    const [first] = readme.sections;
    if (
      !first ||
      readme.text
        .slice(0, first.heading.start)
        .replace(/\ufeff/, '')
        .trim() !== ''
    )
      return;
    if (!isEmpty(readme, first.intro)) return;
    const description = textOf(context.lookup.resolve('#/info')?.value, 'description')?.trim();
    const isLeft = isTemplate(readme.text.slice(first.intro.start, first.intro.end).trim());
    yield {
      at: '',
      range: first.heading,
      message: isLeft
        ? 'The paragraph under the title is still that of the template.'
        : 'There is no paragraph under the title.',
      fix: description
        ? {
            title: 'Put in the connector’s description',
            safe: true,
            changes: [],
            edits: described(readme, first, description),
          }
        : undefined,
    };
  },
});

function described(readme: Readme, { heading, intro }: Section, description: string): Edits {
  const [added] = addAtEnd(readme, heading.end, description);
  if (!added) return [];
  const isLast = readme.text.slice(intro.end).trim() === '';
  const stop = isLast ? readme.text.length : intro.end;
  return [{ ...added, length: stop - added.offset }];
}
