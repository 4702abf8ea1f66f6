import type { JsonObject } from '../../text/value.ts';
import { definition, type Given } from '../testing/testConnector.ts';

const VALUES = {
  Website: 'https://contoso.com',
  'Privacy policy': 'https://contoso.com/privacy',
  Categories: 'Finance',
};

/** A valid connector with an entry of its metadata that lacks one of its members. */
export function withoutMember(index: number, key: 'propertyName' | 'propertyValue'): Given {
  const entries = Object.entries(VALUES).map(([propertyName, propertyValue], place) => {
    const entry: JsonObject = { propertyName, propertyValue };
    const { [key]: _, ...rest } = entry;
    return place === index ? rest : entry;
  });
  const made = definition({ 'x-ms-connector-metadata': entries });
  return { ...made, base: '/x-ms-connector-metadata' };
}

/** A valid connector with other values in its metadata; findings are below the list. */
export function metadata(
  values: Readonly<Record<string, string | undefined>>,
  valid: Readonly<Record<string, string | undefined>> = VALUES,
): Given {
  const entries = Object.entries({ ...valid, ...values }).flatMap(
    ([propertyName, propertyValue]) =>
      propertyValue === undefined ? [] : [{ propertyName, propertyValue }],
  );
  const made = definition({ 'x-ms-connector-metadata': entries });
  return { ...made, base: '/x-ms-connector-metadata' };
}
