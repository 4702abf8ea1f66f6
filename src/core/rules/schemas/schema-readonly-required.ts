import { setRequired } from '../../swagger/required.ts';
import { child } from '../../text/pointer.ts';
import { itemsOf } from '../../text/value.ts';
import { proposed } from '../fix.ts';
import { everywhere, rule } from '../rule.ts';
import { quoted } from '../words/quote.ts';
import { propertiesOf } from './places.ts';
import { isUsedAsInput } from './sides.ts';

export const schemaReadonlyRequired = rule({
  id: 'schema-readonly-required',
  title: 'An input is required and read-only at once',
  severity: everywhere('error'),
  visits: 'schema',
  keys: ['required'],
  why: 'The designer hides what is read-only, so makers cannot give what the request needs.',
  source: 'VAL RequiredReadOnlyPropertyNotAllowedAsInput',
  *check(schema, context) {
    const required = itemsOf(schema.value['required']);
    if (required.length === 0) return;
    for (const { at, value, name } of propertiesOf(schema)) {
      if (value['readOnly'] !== true || !required.includes(name)) continue;
      if (!isUsedAsInput(schema.at, context)) return;
      yield {
        at: child(at, 'readOnly'),
        message: `The input ${quoted(name)} is required, but read-only.`,
        fix: proposed('Make it optional', ...setRequired(schema.value, schema.at, name, false)),
      };
    }
  },
});
