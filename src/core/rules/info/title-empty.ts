import { child } from '../../text/pointer.ts';
import { textOf } from '../../text/value.ts';
import { everywhere, rule } from '../rule.ts';

/** Titles that templates begin with, in small letters. */
export const TEMPLATE_TITLES: ReadonlySet<string> = new Set([
  'name of connector',
  'default title',
  'title',
]);

export const titleEmpty = rule({
  id: 'title-empty',
  title: 'The connector has no name',
  severity: everywhere('error'),
  visits: 'info',
  why: 'The title is how makers find the connector in every list.',
  source: 'SUB, TPL',
  *check({ at, value }) {
    // One that is not there at all is missed by info-required.
    const title = textOf(value, 'title')?.trim().toLowerCase();
    if (title === undefined || (title !== '' && !TEMPLATE_TITLES.has(title))) return;
    yield {
      at: child(at, 'title'),
      message:
        title === ''
          ? 'The title is empty.'
          : 'The title is still that of a template. Write the name of the product.',
    };
  },
});
