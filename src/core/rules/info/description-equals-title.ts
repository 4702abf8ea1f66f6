import { rule } from '../rule.ts';
import { saysTheSame } from '../words/sentence.ts';
import { textIn } from './textIn.ts';

export const descriptionEqualsTitle = rule({
  id: 'description-equals-title',
  title: 'The description only repeats the title',
  severity: { certified: 'warning', independent: 'warning', custom: 'info' },
  visits: 'info',
  why: 'The gallery shows both, and makers learn nothing from the second.',
  source: 'SCH, STR',
  *check(info) {
    const title = textIn(info, 'title');
    const description = textIn(info, 'description');
    if (!title || !description || !saysTheSame(title.text, description.text)) return;
    yield {
      at: description.at,
      message: 'The description is the title again. Say what makers can do with the connector.',
    };
  },
});
