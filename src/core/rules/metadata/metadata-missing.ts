import { child } from '../../text/pointer.ts';
import { isArray, type Json, member, textOf } from '../../text/value.ts';
import { safely, set } from '../fix.ts';
import { rule } from '../rule.ts';
import { metadataNameOf } from './entries.ts';

const KEY = 'x-ms-connector-metadata';
const TEMPLATE: Json = ['Website', 'Privacy policy', 'Categories'].map((propertyName) => ({
  propertyName,
  propertyValue: '',
}));

export const metadataMissing = rule({
  id: 'metadata-missing',
  title: 'The connector metadata is missing',
  severity: { certified: 'error', independent: 'error', custom: 'off' },
  visits: 'definition',
  why: 'The gallery and the reference page take website, privacy policy and categories from it.',
  source: 'VAL! RequiredPropertyMissing, SUB',
  *check({ at, value }) {
    const metadata = member(value, KEY);
    const place = child(at, KEY);
    if (metadata === undefined)
      yield {
        at,
        message: `The definition has no ${KEY} with website, privacy policy and categories.`,
        fix: safely('Add an empty one to fill in', set(place, TEMPLATE)),
      };
    else if (!isArray(metadata))
      yield { at: place, message: `${KEY} must be a list of propertyName and propertyValue.` };
    else
      for (const [index, item] of metadata.entries()) {
        if (isEntry(item)) continue;
        yield {
          at: child(place, index),
          message: 'This is no { "propertyName": "…", "propertyValue": "…" }.',
        };
      }
  },
});

/** One of the three without a value is said to be missing by another rule. */
const isEntry = (item: Json): boolean =>
  textOf(item, 'propertyName') !== undefined &&
  (textOf(item, 'propertyValue') !== undefined ||
    (metadataNameOf(item) !== undefined && member(item, 'propertyValue') === undefined));
