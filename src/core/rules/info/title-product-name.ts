import { rule } from '../rule.ts';
import { productNameIn } from '../words/productNames.ts';
import { textIn } from './textIn.ts';

export const titleProductName = rule({
  id: 'title-product-name',
  title: 'The title names a product of the Power Platform',
  severity: { certified: 'error', independent: 'error', custom: 'info' },
  visits: 'info',
  why: 'It would read as if Microsoft’s product were what is connected; reviewers refuse it.',
  source: 'SUB, STR',
  *check(info) {
    const title = textIn(info, 'title');
    const name = title && productNameIn(title.text);
    if (!title || name === undefined) return;
    yield { at: title.at, message: `The title must not name "${name}".` };
  },
});
