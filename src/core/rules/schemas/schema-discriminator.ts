import { partsOf } from '../../runtime/schema/shape.ts';
import { child } from '../../text/pointer.ts';
import { isObject, itemsOf, member, textOf } from '../../text/value.ts';
import { everywhere, rule } from '../rule.ts';
import { quoted } from '../words/quote.ts';
import { isReference } from './places.ts';

export const schemaDiscriminator = rule({
  id: 'schema-discriminator',
  title: 'The discriminator is no required text',
  severity: everywhere('warning'),
  visits: 'schema',
  keys: ['discriminator'],
  why: 'It is the property that tells which of several schemas a value has, so it must be there and be a string.',
  source: 'VAL DiscriminatorMustBeARequiredStringProperty',
  *check(schema, context) {
    const { at, value } = schema;
    const name = textOf(value, 'discriminator');
    if (name === undefined || isReference(value)) return;
    const parts = value['allOf'] ? partsOf(context.lookup, schema) : [schema];
    const property = parts
      .map((part) => member(part.value['properties'], name))
      .find((found) => found !== undefined);
    const followed =
      isObject(property) && isReference(property)
        ? context.lookup.follow({ at, value: property })?.value
        : property;
    const isRequired = parts.some((part) => itemsOf(part.value['required']).includes(name));
    const fault =
      property === undefined
        ? 'is none of the properties'
        : textOf(followed, 'type') !== 'string'
          ? 'is no property of type "string"'
          : isRequired
            ? undefined
            : 'is not required';
    if (fault)
      yield {
        at: child(at, 'discriminator'),
        message: `The discriminator ${quoted(name)} ${fault}.`,
      };
  },
});
