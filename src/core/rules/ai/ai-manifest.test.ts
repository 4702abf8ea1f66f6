import type { Json } from '../../text/value.ts';
import { definition, operation } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { aiManifest } from './ai-manifest.ts';

const NAME = 'Contoso Invoices';
const WORDS = 'Contoso keeps the invoices of small companies and tells when they are paid.';
const FULL = { humanName: NAME, modelDescription: WORDS };
const manifest = (value: Json) => definition({ 'x-ms-openai-manifest': value });
const AT = '/x-ms-openai-manifest';
const data = (more = {}) => ({
  ...operation({ 'x-ms-openai-data': { 'openai-enabled': true } }, { definition: more }),
  base: '' as const,
});

testRule(aiManifest, {
  accepts: {
    'a name and a description': manifest(FULL),
    'all that there is': manifest({
      ...FULL,
      contactEmail: 'help@contoso.com',
      legalUrl: 'https://contoso.com/legal',
    }),
    'none, nor a word to assistants': definition(),
  },
  refuses: [
    {
      name: 'no description',
      given: manifest({ humanName: NAME }),
      at: AT,
      says: 'modelDescription',
      severity: { certified: 'warning', independent: 'warning', custom: 'info' },
      fixed: manifest(FULL),
    },
    {
      name: 'a blank name',
      given: manifest({ humanName: '', modelDescription: WORDS }),
      at: `${AT}/humanName`,
      fixed: manifest(FULL),
    },
    {
      name: 'contacts that are none',
      given: manifest({ ...FULL, contactEmail: 'help', legalUrl: 'legal' }),
      at: [`${AT}/contactEmail`, `${AT}/legalUrl`],
    },
    { name: 'a text', given: manifest('Contoso'), at: AT },
    {
      name: 'none, though an operation speaks to assistants',
      given: data(),
      at: '',
      fixed: data({ 'x-ms-openai-manifest': FULL }),
    },
  ],
});
