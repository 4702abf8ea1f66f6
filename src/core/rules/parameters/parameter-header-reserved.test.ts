import type { JsonObject } from '../../text/value.ts';
import { definition, operation, parameter } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { parameterHeaderReserved } from './parameter-header-reserved.ts';

const header = (name: string, members: JsonObject = {}) =>
  parameter({ name, in: 'header', ...members });
const language = { name: 'Accept-Language', in: 'header', type: 'string' };
const type = { name: 'content-type', in: 'header', type: 'string', enum: ['text/plain'] };

testRule(parameterHeaderReserved, {
  accepts: {
    'another header': operation({ parameters: [language] }),
    'such a name elsewhere': parameter({ name: 'host', in: 'query' }),
  },
  refuses: [
    {
      name: 'a header of the connection',
      given: header('Authorization'),
      at: '/name',
      severity: { certified: 'warning', independent: 'warning', custom: 'info' },
      proposed: operation({ parameters: [] }),
    },
    {
      name: 'the type of the content, which becomes what the operation consumes',
      given: operation({ parameters: [language, type] }),
      at: '/parameters/1/name',
      severity: { certified: 'info', independent: 'info', custom: 'info' },
      proposed: operation({ parameters: [language], consumes: ['text/plain'] }),
    },
    {
      name: 'a shared one, which others may need',
      given: definition({ parameters: { accept: { name: 'Accept', in: 'header' } } }),
      at: '/parameters/accept/name',
      says: '"produces"',
    },
  ],
});
