import { productNameIn } from '../words/productNames.ts';
import { textRule } from '../words/textRule.ts';

export const operationSummaryProductName = textRule({
  id: 'operation-summary-product-name',
  title: 'The summary names a product of the Power Platform',
  severity: { certified: 'warning', independent: 'warning', custom: 'off' },
  visits: 'operation',
  key: 'summary',
  why: 'A connector works in all of these products; reviewers refuse texts that name one.',
  source: 'SUB',
  judge(summary) {
    const name = productNameIn(summary);
    return name === undefined ? undefined : { message: `The summary names "${name}".` };
  },
});
