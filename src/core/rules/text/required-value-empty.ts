import type { ObjectName } from '../../swagger/vocabulary/types.ts';
import { lastOf } from '../../text/pointer.ts';
import { everywhere, rule, type SeverityByProfile } from '../rule.ts';
import { alternatives } from '../words/alternatives.ts';
import { OBJECT_WORDS } from './objectWords.ts';
import { odditiesOf } from './oddities.ts';

const BLANK: SeverityByProfile = { certified: 'error', independent: 'error', custom: 'warning' };

/** Keys that have a rule of their own for when they are blank, by the name that is unique to them. */
const BLANK_ELSEWHERE = /^\/(?:host|info\/title)$|\/responses\/[^/]+\/description$|\/operationId$/;

/** The objects of which no other rule asks their keys. */
const LACKING_HERE: ReadonlySet<ObjectName> = new Set<ObjectName>([
  'license',
  'tag',
  'externalDocs',
  'parameter',
  'header',
  'items',
  'documentationLink',
  'triggerMetadata',
  'operationContext',
]);

export const requiredValueEmpty = rule({
  id: 'required-value-empty',
  title: 'A required value is empty',
  severity: everywhere('error'),
  visits: 'definition',
  why: 'What must be there must also say something: the validator refuses blank values.',
  source: 'VAL RequiredValueEmpty, OneOfPropertiesRequired',
  *check({ value }) {
    for (const { at } of odditiesOf(value, 'blank')) {
      if (BLANK_ELSEWHERE.test(at)) continue;
      yield { at, message: `"${lastOf(at)}" must not be empty.`, severity: BLANK };
    }
    for (const { at, object, key } of odditiesOf(value, 'lacking')) {
      if (!LACKING_HERE.has(object)) continue;
      const owner = OBJECT_WORDS[object] ?? `"${lastOf(at)}"`;
      yield { at, message: `"${key}" is missing: ${owner} must have it.` };
    }
    for (const { at, keys } of odditiesOf(value, 'none-of')) {
      const names = alternatives(keys.map((key) => `"${key}"`));
      yield { at, message: `"${lastOf(at)}" must have ${names}.` };
    }
  },
});
