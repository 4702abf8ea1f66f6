import { policyOf } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { policyOperationUnknown } from './policy-operation-unknown.ts';

const of = (...operations: string[]) =>
  policyOf('setheader', { 'x-ms-apimTemplate-operationName': operations });
const AT = '/parameters/x-ms-apimTemplate-operationName';

testRule(policyOperationUnknown, {
  accepts: {
    'one that is there': of('GetInvoice'),
    'another case': of('getinvoice'),
    'none: all': of(),
    'no list: all': policyOf('setheader', {}),
  },
  refuses: [
    {
      name: 'a slip, and names the nearest',
      given: of('GetInvoice', 'GetInvoces'),
      at: `${AT}/1`,
      shows: '"GetInvoces"',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
      proposed: of('GetInvoice', 'GetInvoice'),
    },
    { name: 'one that is like none', given: of('ListProjects'), at: `${AT}/0` },
    { name: 'a blank one', given: of(''), at: `${AT}/0` },
  ],
});
