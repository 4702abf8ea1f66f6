import { info, operation } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { annotationStatus } from './annotation-status.ts';

const annotation = (status: string) => ({ 'x-ms-api-annotation': { status } });
const given = (status: string, connector: object = {}) =>
  operation(annotation(status), { definition: { info: { ...connector } } });

testRule(annotationStatus, {
  accepts: {
    'a preview of a preview': given('Preview', annotation('Preview')),
    'production of a connector that does not say': given('Production'),
    'a connector in production': info(annotation('Production')),
  },
  refuses: [
    {
      name: 'production of a preview',
      given: given('Production', annotation('Preview')),
      at: '/x-ms-api-annotation/status',
      severity: { certified: 'warning', independent: 'warning', custom: 'info' },
    },
    {
      name: 'another status of an operation',
      given: given('Beta'),
      at: '/x-ms-api-annotation/status',
      says: '"Beta"',
    },
    {
      name: 'another case of a connector',
      given: info(annotation('preview')),
      at: '/x-ms-api-annotation/status',
      fixed: info(annotation('Preview')),
    },
  ],
});
