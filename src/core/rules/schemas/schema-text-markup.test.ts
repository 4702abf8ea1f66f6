import type { JsonObject } from '../../text/value.ts';
import { schema } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { schemaTextMarkup } from './schema-text-markup.ts';

const one = (members: JsonObject) => schema({ properties: { id: { type: 'string', ...members } } });

testRule(schemaTextMarkup, {
  accepts: {
    'plain words': one({ title: 'URL', description: 'The address, beginning with https://.' }),
    'an example': one({ example: 'https://contoso.com' }),
    'a property that is called description': schema({
      properties: { description: { type: 'string' } },
    }),
  },
  refuses: [
    {
      name: 'a link',
      given: one({ description: 'See https://contoso.com/docs.' }),
      at: '/properties/id/description',
      says: 'The description of "id"',
      severity: { certified: 'info', independent: 'info', custom: 'off' },
    },
    {
      name: 'one in each label',
      given: one({ title: 'www.contoso.com', 'x-ms-summary': 'http://contoso.com' }),
      at: ['/properties/id/title', '/properties/id/x-ms-summary'],
    },
  ],
});
