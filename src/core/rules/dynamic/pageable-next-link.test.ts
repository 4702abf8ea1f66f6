import type { Json } from '../../text/value.ts';
import { operation } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { pageableNextLink } from './pageable-next-link.ts';

const link = (nextLinkName: Json) => operation({ 'x-ms-pageable': { nextLinkName } });
const at = '/x-ms-pageable/nextLinkName';

testRule(pageableNextLink, {
  accepts: {
    nextLink: link('nextLink'),
    'that of OData': link('@odata.nextLink'),
    'no pages': operation({}),
  },
  refuses: [
    {
      name: 'another case',
      given: link('nextlink'),
      at,
      says: '"nextlink"',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
      fixed: link('nextLink'),
    },
    { name: 'another name', given: link('next'), at },
    { name: 'none', given: operation({ 'x-ms-pageable': {} }), at },
    { name: 'what is no name', given: link(true), at, says: 'true' },
  ],
});
