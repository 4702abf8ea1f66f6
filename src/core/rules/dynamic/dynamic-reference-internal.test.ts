import type { JsonObject } from '../../text/value.ts';
import { testRule } from '../testing/testRule.ts';
import { dynamicReferenceInternal } from './dynamic-reference-internal.ts';
import { ask, asking, LIST, VALUES } from './testAsking.ts';

const team = (members: JsonObject = {}): JsonObject => ({
  name: 'team',
  in: 'query',
  type: 'string',
  'x-ms-visibility': 'internal',
  ...members,
});
const reference = ask({ team: { parameterReference: 'team' } });

testRule(dynamicReferenceInternal, {
  accepts: {
    'what makers see': asking(LIST, reference, {}, [team({ 'x-ms-visibility': 'advanced' })]),
    'what is not there: another rule reports it': asking(LIST, reference),
  },
  refuses: [
    {
      name: 'an internal input without a default',
      given: asking(LIST, reference, {}, [team()]),
      at: '/parameters/team/parameterReference',
      says: '"team" is internal',
      severity: 'warning',
    },
    {
      name: 'one with a default, and gives that',
      given: asking(LIST, reference, {}, [team({ default: 'A' })]),
      at: '/parameters/team/parameterReference',
      proposed: asking(LIST, ask({ team: { value: 'A' } }), {}, [team({ default: 'A' })]),
    },
    {
      name: 'one in the old style',
      given: asking(VALUES, ask({ team: { parameter: 'team' } }), {}, [team({ default: 'A' })]),
      at: '/parameters/team/parameter',
      proposed: asking(VALUES, ask({ team: 'A' }), {}, [team({ default: 'A' })]),
    },
    {
      name: 'a property inside something internal',
      given: asking(LIST, ask({ team: { parameterReference: 'body/owner/team' } }), {}, [
        {
          name: 'body',
          in: 'body',
          schema: {
            properties: {
              owner: { 'x-ms-visibility': 'internal', properties: { team: { type: 'string' } } },
            },
          },
        },
      ]),
      at: '/parameters/team/parameterReference',
    },
  ],
});
