import { schema } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { schemaTitleDiffers } from './schema-title-differs.ts';

const labelled = (title: string, summary: string) =>
  schema({ properties: { id: { type: 'string', title, 'x-ms-summary': summary } } });

testRule(schemaTitleDiffers, {
  accepts: {
    'the same words': labelled('Order ID', 'Order ID'),
    'one label': schema({ properties: { id: { title: 'ID' }, no: { 'x-ms-summary': 'No' } } }),
    'a blank one: another rule may report it': labelled('', 'Order ID'),
  },
  refuses: [
    {
      name: 'other words',
      given: labelled('Order', 'Order ID'),
      at: '/properties/id',
      says: '"Order ID" is not the title "Order"',
      severity: { certified: 'info', independent: 'info', custom: 'info' },
      fixed: labelled('Order', 'Order'),
    },
    {
      name: 'another case',
      given: labelled('Order id', 'Order ID'),
      at: '/properties/id',
      fixed: labelled('Order id', 'Order id'),
    },
  ],
});
