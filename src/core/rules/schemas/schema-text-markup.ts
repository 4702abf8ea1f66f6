import { child } from '../../text/pointer.ts';
import { textOf } from '../../text/value.ts';
import { rule } from '../rule.ts';
import { quoted } from '../words/quote.ts';
import { propertiesOf } from './places.ts';

const TEXTS = ['title', 'x-ms-summary', 'description'];
const URL = /\b(?:https?:\/\/|www\.)[\p{L}\p{N}]/iu;

export const schemaTextMarkup = rule({
  id: 'schema-text-markup',
  title: 'A text of the property has a link',
  severity: { certified: 'info', independent: 'info', custom: 'off' },
  visits: 'schema',
  keys: ['properties'],
  why: 'The products show it as plain text that nobody can follow; links belong into the readme.',
  source: 'COM',
  *check(schema) {
    for (const { at, value, name } of propertiesOf(schema)) {
      for (const key of TEXTS) {
        if (!URL.test(textOf(value, key) ?? '')) continue;
        yield { at: child(at, key), message: `The ${key} of ${quoted(name)} has a link.` };
      }
    }
  },
});
