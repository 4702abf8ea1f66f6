import type { ValidatorError } from 'virtual:swagger-validators';

/** What a complaint means, for a connector's author. `value` is what the complaint is about. */
export function schemaWords(error: ValidatorError, value: unknown): string {
  const special = byPlace.find(
    ({ keywords, place }) => keywords.includes(error.keyword) && place.test(error.instancePath),
  );
  if (special) return special.words(error.params);
  const words = byKeyword[error.keyword];
  return words ? words(error.params, value) : `This does not fit Swagger 2.0: it ${error.message}.`;
}

type Params = ValidatorError['params'];

interface Special {
  readonly keywords: readonly string[];
  /** Of the JSON pointer. */
  readonly place: RegExp;
  readonly words: (params: Params) => string;
}

/** Where the schema's own reason is a regular expression or a negation, which nobody can read. */
const byPlace: readonly Special[] = [
  {
    keywords: ['pattern'],
    place: /^\/host$/,
    words: () =>
      'A host is a name and at most a port, like api.contoso.com: no scheme, no path, no blanks.',
  },
  {
    keywords: ['pattern'],
    place: /^\/basePath$/,
    words: () => 'A base path begins with "/".',
  },
  {
    keywords: ['additionalProperties'],
    place: /^\/paths$/,
    words: ({ additionalProperty }) =>
      `A path begins with "/", and "${additionalProperty}" does not.`,
  },
  {
    keywords: ['additionalProperties'],
    place: /^\/paths\/[^/]+\/[a-z]+\/responses$/,
    words: ({ additionalProperty }) =>
      `A response is named by its status code or "default": "${additionalProperty}" is neither.`,
  },
  {
    keywords: ['not', 'minProperties'],
    place: /^\/paths\/[^/]+\/[a-z]+\/responses$/,
    words: () => 'At least one response is needed.',
  },
  {
    keywords: ['enum'],
    place: /\/parameters\/[^/]+\/required$/,
    words: () => 'A parameter in the path is always required: set "required" to true.',
  },
];

const byKeyword: Readonly<Record<string, (params: Params, value: unknown) => string>> = {
  required: ({ missingProperty }) => `"${missingProperty}" is missing.`,
  additionalProperties: ({ additionalProperty }) =>
    `Swagger 2.0 knows no "${additionalProperty}" here. A key of your own begins with "x-".`,
  type: ({ type }, value) => `This should be ${oneOf(type, nameOfType)}, not ${kindOf(value)}.`,
  enum: ({ allowedValues }, value) =>
    `This should be ${oneOf(allowedValues, (allowed) => JSON.stringify(allowed))}, not ${kindOf(value)}.`,
  anyOf: () => 'This has none of the forms that Swagger 2.0 allows here.',
  oneOf: () => 'This has none of the forms that Swagger 2.0 allows here.',
  not: () => 'Swagger 2.0 does not allow this here.',
  pattern: ({ pattern }) => `This should match the pattern ${pattern}.`,
  minItems: ({ limit }) => `At least ${count(limit, 'item')} needed.`,
  minProperties: ({ limit }) => `At least ${count(limit, 'entry', 'entries')} needed.`,
  minimum: ({ limit }) => `This should be at least ${limit}.`,
  exclusiveMinimum: ({ limit }) => `This should be more than ${limit}.`,
  uniqueItems: ({ i, j }) => `Number ${earlier(i, j) + 1} of this list stands here again.`,
};

/** ajv gives the indexes of two equal items in no particular order. */
const earlier = (i: unknown, j: unknown): number => Math.min(Number(i), Number(j));

const typeNames: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  integer: 'a whole number',
  null: 'null',
  number: 'a number',
  object: 'an object',
  string: 'text',
};

const nameOfType = (type: unknown): string => typeNames[String(type)] ?? String(type);

/** `a`, `a or b`, `one of a, b, c` */
function oneOf(choices: unknown, name: (choice: unknown) => string): string {
  const names = [choices].flat().map(name);
  return names.length > 2 ? `one of ${names.join(', ')}` : names.join(' or ');
}

const LONGEST_QUOTE = 60;

/** A short value as it is, any other by its kind. */
function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return nameOfType('array');
  if (typeof value === 'object') return nameOfType('object');
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length <= LONGEST_QUOTE ? text : 'a longer text';
}

const count = (limit: unknown, one: string, many = `${one}s`): string =>
  limit === 1 ? `one ${one} is` : `${limit} ${many} are`;
