import { everywhere } from '../rule.ts';
import { markupIn, withoutTags } from '../words/markup.ts';
import { better, textRule } from '../words/textRule.ts';

export const operationDescriptionMarkup = textRule({
  id: 'operation-description-markup',
  title: 'The description has a link or HTML',
  severity: everywhere('info'),
  visits: 'operation',
  key: 'description',
  why: 'Designers show descriptions as plain text: tags are read as they stand, and links cannot be followed.',
  source: 'COM',
  judge(description) {
    const markup = markupIn(description);
    if (!markup) return undefined;
    return {
      message: `The description has ${markup}, which designers show as plain text.`,
      better:
        markup === 'an HTML tag' ? better(withoutTags(description), 'Remove the tags') : undefined,
    };
  },
});
