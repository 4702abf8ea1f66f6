import { definition } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { annotationFamilyRevisions } from './annotation-family-revisions.ts';

interface Member {
  revision?: number;
  status?: string;
  deprecated?: boolean;
}

/** Operations of one family at /0, /1 … */
const family = (...members: Member[]) =>
  definition({
    paths: Object.fromEntries(
      members.map(({ deprecated = false, ...rest }, index) => [
        `/${index}`,
        {
          get: {
            operationId: `Get${index}`,
            deprecated,
            'x-ms-api-annotation': { family: 'Get', ...rest },
          },
        },
      ]),
    ),
  });

testRule(annotationFamilyRevisions, {
  accepts: {
    'two revisions': family({ revision: 1 }, { revision: 2 }),
    'a first one without a number': family({}, { revision: 2 }),
    'older ones that are deprecated': family(
      { revision: 1, deprecated: true },
      { revision: 2, status: 'Production' },
      { revision: 3, status: 'Preview' },
    ),
  },
  refuses: [
    {
      name: 'a revision that is there twice, at both',
      given: family({ revision: 2 }, { revision: 2 }),
      at: [0, 1].map((index) => `/paths/~1${index}/get/x-ms-api-annotation/revision`),
      says: 'Get1 has the revision 2 too',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
    },
    {
      name: 'two without a revision',
      given: family({}, {}),
      at: [0, 1].map((index) => `/paths/~1${index}/get/x-ms-api-annotation/revision`),
      says: 'no revision',
    },
    {
      name: 'the oldest of three that are not deprecated',
      given: family({ revision: 3 }, { revision: 1 }, { revision: 2 }),
      at: '/paths/~11/get/x-ms-api-annotation',
      says: 'deprecate Get1',
    },
    {
      name: 'the older of two in production',
      given: family({ revision: 1, status: 'Production' }, { revision: 2, status: 'Production' }),
      at: '/paths/~10/get/x-ms-api-annotation',
    },
  ],
});
