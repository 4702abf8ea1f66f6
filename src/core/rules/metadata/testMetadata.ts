import { definition, type Given } from '../testing/testConnector.ts';

const VALUES = {
  Website: 'https://contoso.com',
  'Privacy policy': 'https://contoso.com/privacy',
  Categories: 'Finance',
};

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
