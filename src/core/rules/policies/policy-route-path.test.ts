import { policyOf } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { policyRoutePath } from './policy-route-path.ts';

const route = (newPath: string) => policyOf('routerequesttoendpoint', { newPath });

testRule(policyRoutePath, {
  accepts: {
    'a path': route('/orders/{id}'),
    'an expression': route("@queryParameters('path')"),
    'an empty one: another rule reports it': route(''),
    'another template': policyOf('setheader', { newPath: 'orders' }),
  },
  refuses: [
    {
      name: 'a path without a slash',
      given: route('orders/{id}'),
      at: '/parameters/x-ms-apimTemplateParameter.newPath',
      severity: { certified: 'warning', independent: 'warning', custom: 'warning' },
      proposed: route('/orders/{id}'),
    },
    {
      name: 'a placeholder without a slash',
      given: route('{id}/x'),
      at: '/parameters/x-ms-apimTemplateParameter.newPath',
      proposed: route('/{id}/x'),
    },
  ],
});
