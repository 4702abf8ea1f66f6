import { definition, parameter, pathItem } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { parameterSummaryMissing } from './parameter-summary-missing.ts';

const bare = { name: 'page-size', in: 'query', type: 'integer' };
const labelled = { ...bare, 'x-ms-summary': 'Page Size' };
const reference = [{ $ref: '#/parameters/size' }];

/** A shared parameter, and what the operations look like that refer to it. */
const shared = (size: object, ...operations: object[]) =>
  definition({
    parameters: { size: { ...size } },
    paths: Object.fromEntries(
      operations.map((members, index) => [
        `/${index}`,
        { get: { ...members, parameters: reference } },
      ]),
    ),
  });

testRule(parameterSummaryMissing, {
  accepts: {
    'a label': parameter({ 'x-ms-summary': 'Invoice ID' }),
    'a body, which the designers call Body': parameter({
      'x-ms-summary': undefined,
      in: 'body',
      schema: {},
    }),
    'a parameter that makers do not see': parameter({
      'x-ms-summary': undefined,
      'x-ms-visibility': 'internal',
      default: '1',
    }),
    'an operation that is not offered any more': parameter(
      { 'x-ms-summary': undefined },
      { deprecated: true },
    ),
    'a reference': shared(labelled, {}),
    'a shared parameter that nobody uses: another rule reports it': shared(bare),
  },
  refuses: [
    {
      name: 'none, and derives one from the name',
      given: parameter({ ...bare, 'x-ms-summary': undefined }),
      at: '/x-ms-summary',
      says: '"page-size"',
      severity: { certified: 'error', independent: 'error', custom: 'warning' },
      proposed: parameter(labelled),
    },
    {
      name: 'a blank one',
      given: parameter({ 'x-ms-summary': '' }),
      at: '/x-ms-summary',
      proposed: parameter({ 'x-ms-summary': 'ID' }),
    },
    {
      name: 'none in an internal operation, more softly',
      given: parameter({ 'x-ms-summary': '' }, { 'x-ms-visibility': 'internal' }),
      at: '/x-ms-summary',
      severity: { certified: 'warning', independent: 'warning', custom: 'warning' },
      proposed: parameter({ 'x-ms-summary': 'ID' }, { 'x-ms-visibility': 'internal' }),
    },
    {
      name: 'none of a shared parameter, once, where it is written, as strictly as its strictest use',
      given: shared(bare, { 'x-ms-visibility': 'internal' }, {}),
      at: '/parameters/size/x-ms-summary',
      severity: 'error',
      proposed: shared(labelled, { 'x-ms-visibility': 'internal' }, {}),
    },
    {
      name: 'none of a shared parameter of internal operations, more softly',
      given: shared(bare, { 'x-ms-visibility': 'internal' }),
      at: '/parameters/size/x-ms-summary',
      severity: 'warning',
      proposed: shared(labelled, { 'x-ms-visibility': 'internal' }),
    },
    {
      name: 'none in a path item',
      given: pathItem({ parameters: [bare] }),
      at: '/parameters/0/x-ms-summary',
      proposed: pathItem({ parameters: [labelled] }),
    },
    {
      name: 'a name without letters, for which none comes to mind',
      given: parameter({ 'x-ms-summary': undefined, name: '$' }),
      at: '/x-ms-summary',
    },
  ],
});
