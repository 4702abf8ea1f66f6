import { child } from '../../text/pointer.ts';
import { rule } from '../rule.ts';
import { quoted } from '../words/quote.ts';
import { visibleProperties } from './visibleProperties.ts';

export const schemaPropertyDescription = rule({
  id: 'schema-property-description',
  title: 'The property has no description',
  severity: { certified: 'info', independent: 'info', custom: 'off' },
  visits: 'schema',
  keys: ['properties', 'items', 'additionalProperties', 'allOf'],
  why: 'The description tells makers what to fill in, or what they get.',
  source: 'STR',
  *check(schema) {
    for (const { at, value, name } of visibleProperties(schema)) {
      const description = value['description'] ?? '';
      if (typeof description !== 'string' || description.trim() !== '') continue;
      yield {
        at: child(at, 'description'),
        message: `The property ${quoted(name)} has no description.`,
      };
    }
  },
});
