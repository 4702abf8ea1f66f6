import { rule } from '../rule.ts';
import { productNameIn } from '../words/productNames.ts';
import { RESTRICTED } from './restrictedWords.ts';
import { textIn } from './textIn.ts';

export const descriptionProductName = rule({
  id: 'description-product-name',
  title: 'The description names a product of the Power Platform',
  severity: { certified: 'warning', independent: 'warning', custom: 'info' },
  visits: 'info',
  why: 'One description is read in all products, so it should name none of them.',
  source: 'SUB, STR',
  *check(info) {
    const description = textIn(info, 'description');
    // Those that the validator refuses have a rule of their own.
    const name = description && productNameIn(description.text.replace(RESTRICTED, '…'));
    if (!description || name === undefined) return;
    yield { at: description.at, message: `The description should not name "${name}".` };
  },
});
