import { productNameIn } from '../words/productNames.ts';
import { textRule } from '../words/textRule.ts';

export const operationDescriptionProductName = textRule({
  id: 'operation-description-product-name',
  title: 'The description names a product of the Power Platform',
  severity: { certified: 'warning', independent: 'warning', custom: 'off' },
  visits: 'operation',
  key: 'description',
  why: 'A connector works in all of these products; reviewers refuse texts that name one.',
  source: 'SUB',
  judge(description) {
    const name = productNameIn(description);
    return name === undefined ? undefined : { message: `The description names "${name}".` };
  },
});
