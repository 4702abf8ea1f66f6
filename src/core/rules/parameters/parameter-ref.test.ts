import type { JsonObject } from '../../text/value.ts';
import { definition, operation } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { parameterRef } from './parameter-ref.ts';

const page: JsonObject = { name: 'page', in: 'query', type: 'integer' };
testRule(parameterRef, {
  accepts: {
    'a shared parameter': operation(
      { parameters: [{ $ref: '#/parameters/page' }] },
      { definition: { parameters: { page } } },
    ),
    'a name with a slash': operation(
      { parameters: [{ $ref: '#/parameters/a~1b' }] },
      { definition: { parameters: { 'a/b': page } } },
    ),
  },
  refuses: [
    {
      name: 'a name that is not there',
      given: operation({ parameters: [{ $ref: '#/parameters/pge' }] }),
      at: '/parameters/0/$ref',
      says: '/parameters/pge',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
    },
    {
      name: 'another part of the definition',
      given: operation({ parameters: [{ $ref: '#/components/parameters/page' }] }),
      at: '/parameters/0/$ref',
    },
    {
      name: 'a place inside of a parameter',
      given: operation(
        { parameters: [{ $ref: '#/parameters/page/items' }] },
        { definition: { parameters: { page } } },
      ),
      at: '/parameters/0/$ref',
    },
    {
      name: 'a shared parameter that is only a reference, at its own place',
      given: definition({
        parameters: { page, other: { $ref: '#/parameters/page' } },
        paths: { '/a': { get: { parameters: [{ $ref: '#/parameters/other' }] } } },
      }),
      at: '/parameters/other/$ref',
    },
  ],
});
