import { everywhere } from '../rule.ts';
import { withMarkup } from '../words/descriptions.ts';
import { textRule } from '../words/textRule.ts';

export const operationDescriptionMarkup = textRule({
  id: 'operation-description-markup',
  title: 'The description has a link or HTML',
  severity: everywhere('info'),
  visits: 'operation',
  key: 'description',
  why: 'Designers show descriptions as plain text: tags are read as they stand, and links cannot be followed.',
  source: 'COM',
  judge: withMarkup,
});
