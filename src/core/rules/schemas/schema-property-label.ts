import { child } from '../../text/pointer.ts';
import { textOf } from '../../text/value.ts';
import { proposed, set } from '../fix.ts';
import { rule } from '../rule.ts';
import { titleCase } from '../words/casing.ts';
import { quoted } from '../words/quote.ts';
import { visibleProperties } from './visibleProperties.ts';

const isBlank = (text: string | undefined): boolean => text === undefined || text.trim() === '';

export const schemaPropertyLabel = rule({
  id: 'schema-property-label',
  title: 'The property has no label',
  severity: { certified: 'info', independent: 'info', custom: 'off' },
  visits: 'schema',
  keys: ['properties', 'items', 'additionalProperties', 'allOf'],
  why: 'Makers see the name of the API in the field or dynamic content in its place.',
  source: 'STR',
  *check(schema) {
    for (const { at, value, name } of visibleProperties(schema)) {
      if (!isBlank(textOf(value, 'x-ms-summary')) || !isBlank(textOf(value, 'title'))) continue;
      const place = child(at, 'x-ms-summary');
      const label = titleCase(name);
      yield {
        at,
        message: `The property ${quoted(name)} has neither x-ms-summary nor title.`,
        fix: label === '' ? undefined : proposed(`Add "${label}"`, set(place, label)),
      };
    }
  },
});
