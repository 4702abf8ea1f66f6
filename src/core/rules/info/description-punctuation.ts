import { safely, set } from '../fix.ts';
import { everywhere, rule } from '../rule.ts';
import { endsAsSentence, withFullStop } from '../words/sentence.ts';
import { textIn } from './textIn.ts';

export const descriptionPunctuation = rule({
  id: 'description-punctuation',
  title: 'The description does not end like a sentence',
  severity: everywhere('info'),
  visits: 'info',
  why: 'Descriptions are full sentences.',
  source: 'SUB (full sentences)',
  *check(info) {
    const description = textIn(info, 'description');
    if (!description || endsAsSentence(description.text)) return;
    yield {
      at: description.at,
      message: 'The description does not end in a full stop.',
      fix: safely('Add a full stop', set(description.at, withFullStop(description.text))),
    };
  },
});
