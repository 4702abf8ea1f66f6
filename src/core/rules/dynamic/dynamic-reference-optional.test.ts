import type { JsonObject } from '../../text/value.ts';
import { testRule } from '../testing/testRule.ts';
import { dynamicReferenceOptional } from './dynamic-reference-optional.ts';
import { ask, asking, LIST, VALUES } from './testAsking.ts';

const team = (members: JsonObject = {}): JsonObject => ({
  name: 'team',
  in: 'query',
  type: 'string',
  ...members,
});
const needed = { parameters: [team({ required: true })] };
const reference = ask({ team: { parameterReference: 'team' } });

testRule(dynamicReferenceOptional, {
  accepts: {
    'a required input': asking(LIST, reference, needed, [team({ required: true })]),
    'one with a default': asking(LIST, reference, needed, [team({ default: 'A' })]),
    'what is not needed': asking(LIST, reference, { parameters: [team()] }, [team()]),
    'what has a default where it is needed': asking(
      LIST,
      reference,
      { parameters: [team({ required: true, default: 'A' })] },
      [team()],
    ),
  },
  refuses: [
    {
      name: 'an optional input of what is needed',
      given: asking(LIST, reference, needed, [team()]),
      at: '/parameters/team/parameterReference',
      says: 'ListProjects requires it as "team"',
      severity: { certified: 'info', independent: 'info', custom: 'info' },
    },
    {
      name: 'a property of an optional body',
      given: asking(VALUES, ask({ team: { parameter: 'squad' } }), needed, [
        {
          name: 'body',
          in: 'body',
          schema: { required: ['squad'], properties: { squad: { type: 'string' } } },
        },
      ]),
      at: '/parameters/team/parameter',
    },
  ],
});
