import { everywhere } from '../rule.ts';
import { withMarkup } from '../words/descriptions.ts';
import { textRule } from '../words/textRule.ts';

const MOST = 500;

export const parameterDescriptionMarkup = textRule({
  id: 'parameter-description-markup',
  title: 'The description of the parameter has a link or HTML, or is long',
  severity: everywhere('info'),
  visits: 'parameter',
  key: 'description',
  why: 'Designers show it as plain text, as the hint inside of a field.',
  source: 'COM',
  judge: (description) =>
    withMarkup(description) ??
    (description.length > MOST
      ? { message: `The description has ${description.length} characters; a hint has a few words.` }
      : undefined),
});
