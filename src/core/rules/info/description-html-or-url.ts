import { rule } from '../rule.ts';
import { markupIn } from '../words/markup.ts';
import { textIn } from './textIn.ts';

export const descriptionHtmlOrUrl = rule({
  id: 'description-html-or-url',
  title: 'The description has HTML or a link in it',
  severity: { certified: 'warning', independent: 'warning', custom: 'info' },
  visits: 'info',
  why: 'The gallery shows it as plain text: tags are read as they stand, and a link cannot be followed.',
  source: 'COM',
  *check(info) {
    const description = textIn(info, 'description');
    const found = description && markupIn(description.text);
    if (!description || found === undefined) return;
    yield { at: description.at, message: `The description has ${found} in it.` };
  },
});
