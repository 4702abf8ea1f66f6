import { rule } from '../rule.ts';
import { RESTRICTED } from './restrictedWords.ts';
import { textIn } from './textIn.ts';

export const descriptionRestrictedWord = rule({
  id: 'description-restricted-word',
  title: 'The description names Power Apps, Power Automate or Logic Apps',
  severity: { certified: 'error', independent: 'error', custom: 'info' },
  visits: 'info',
  why: 'One description is read in all products, so it must name none; the validator refuses it.',
  source: 'VAL! ValueContainsRestrictedWords, SUB',
  *check(info) {
    const description = textIn(info, 'description');
    const word = description?.text.match(RESTRICTED)?.[0];
    if (!description || word === undefined) return;
    yield { at: description.at, message: `The description must not name "${word}".` };
  },
});
