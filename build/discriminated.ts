/**
 * The published Swagger 2.0 schema says "one of these" wherever a value has kinds: six kinds of security definition,
 * five of parameter. A validator then reports what is wrong by every kind, and one misspelt key of a query parameter
 * becomes twenty errors. This makes each such choice an `if/then/else` on the member that tells the kinds apart, so
 * that only the intended kind is reported. It accepts exactly what the published schema accepts.
 */

/** A JSON schema, or a part of one. */
type Schema = { readonly [keyword: string]: unknown };

interface Case {
  /** What a value of this kind has for certain. */
  readonly if: Schema;
  readonly then: Schema;
}

const ref = (definition: string): Schema => ({ $ref: `#/definitions/${definition}` });
const has = (name: string): Schema => ({ required: [name] });
const hasValue = (name: string, value: string): Schema => ({
  required: [name],
  properties: { [name]: { enum: [value] } },
});

/** The first case whose `if` holds decides, else `otherwise` does. */
const choose = (cases: readonly Case[], otherwise: Schema): Schema =>
  cases.reduceRight<Schema>(
    (rest, { if: test, then }) => ({ if: test, then, else: rest }),
    otherwise,
  );

/** A value of none of the known kinds: `name` is missing or none of `values`. */
const mustHaveOneOf = (name: string, values: readonly string[]): Schema => ({
  type: 'object',
  required: [name],
  properties: { [name]: { enum: values } },
});

const reference: Case = { if: has('$ref'), then: ref('jsonReference') };

const parameter = choose(
  [
    { if: hasValue('in', 'body'), then: ref('bodyParameter') },
    ...['header', 'formData', 'query', 'path'].map((place) => ({
      if: hasValue('in', place),
      then: { required: ['name', 'type'], ...ref(`${place}ParameterSubSchema`) },
    })),
  ],
  mustHaveOneOf('in', ['body', 'header', 'formData', 'query', 'path']),
);

const flows = {
  implicit: 'Implicit',
  password: 'Password',
  application: 'Application',
  accessCode: 'AccessCode',
};

const oauth2 = choose(
  Object.entries(flows).map(([flow, name]) => ({
    if: hasValue('flow', flow),
    then: ref(`oauth2${name}Security`),
  })),
  mustHaveOneOf('flow', Object.keys(flows)),
);

const securityDefinition = choose(
  [
    { if: hasValue('type', 'basic'), then: ref('basicAuthenticationSecurity') },
    { if: hasValue('type', 'apiKey'), then: ref('apiKeySecurity') },
    { if: hasValue('type', 'oauth2'), then: oauth2 },
  ],
  mustHaveOneOf('type', ['basic', 'apiKey', 'oauth2']),
);

/** Where the published schema has a choice (as a path of keys), and what takes its place. */
const choices: readonly (readonly [path: readonly string[], instead: Schema])[] = [
  [['definitions', 'parameter'], parameter],
  [['definitions', 'parametersList', 'items'], choose([reference], ref('parameter'))],
  [['definitions', 'responseValue'], choose([reference], ref('response'))],
  [
    ['definitions', 'response', 'properties', 'schema'],
    choose([{ if: hasValue('type', 'file'), then: ref('fileSchema') }], ref('schema')),
  ],
  [
    ['definitions', 'schema', 'properties', 'additionalProperties'],
    choose([{ if: { type: 'boolean' }, then: {} }], ref('schema')),
  ],
  [
    ['definitions', 'schema', 'properties', 'items'],
    choose([{ if: { type: 'array' }, then: { minItems: 1, items: ref('schema') } }], ref('schema')),
  ],
  [['definitions', 'securityDefinitions', 'additionalProperties'], securityDefinition],
];

/**
 * The Swagger 2.0 schema with its choices decided by the member that tells them apart.
 * @throws Error where the schema has no such choice: a new release of it, to be read again
 */
export const discriminated = (swagger: Schema): Schema =>
  choices.reduce((schema, [path, instead]) => replaced(schema, path, instead), swagger);

function replaced(schema: Schema, path: readonly string[], instead: Schema): Schema {
  const [key, ...rest] = path;
  if (key === undefined) {
    if (!schema['oneOf'] && !schema['anyOf'])
      throw new Error('The Swagger schema has changed: no choice here');
    return instead;
  }
  return { ...schema, [key]: replaced(schema[key] as Schema, rest, instead) };
}
