/** What a sentence of swagger-parser says, for a connector's author. */
export interface Put {
  readonly message: string;
  /** The rules of ours that decide the same question. Where they run, swagger-parser is not asked. */
  readonly decidedBy: readonly string[];
}

interface Sentence {
  readonly pattern: RegExp;
  readonly words: (...found: readonly string[]) => string;
  readonly decidedBy: readonly string[];
}

/** Every sentence of the version in use that is not about the schema or a reference; a test asks for each. */
const SENTENCES: readonly Sentence[] = [
  {
    pattern: /^Duplicate operation id '(.*)'$/,
    words: (id) => `The operationId "${id}" belongs to another operation already.`,
    decidedBy: ['operation-id-duplicate'],
  },
  {
    pattern: /^Found multiple (\S+) parameters named "(.*)"$/,
    words: (place, name) => `There are two parameters "${name}" in "${place}".`,
    decidedBy: ['parameter-duplicate'],
  },
  {
    pattern: / has (\d+) body parameters\. Only one is allowed\.$/,
    words: (count) => `The operation has ${count} bodies, and a request has only one.`,
    decidedBy: ['parameter-several-bodies'],
  },
  {
    pattern: / has body parameters and formData parameters\. Only one or the other is allowed\.$/,
    words: () => 'The operation has a body and form fields, and a request has only one of the two.',
    decidedBy: ['parameter-several-bodies'],
  },
  {
    pattern: / has multiple path placeholders named (\{.*\})$/,
    words: (name) => `The path names ${name} twice.`,
    decidedBy: [],
  },
  {
    pattern: /^Path parameters cannot be optional\. Set required=true for the "(.*)" parameter at /,
    words: (name) =>
      `"${name}" is part of the path, so it is always required: set "required" to true.`,
    decidedBy: ['parameter-path-required'],
  },
  {
    pattern: / has a path parameter named "(.*)", but there is no corresponding /,
    words: (name) => `The path has no {${name}}, which this parameter is for.`,
    decidedBy: ['path-parameter-unused'],
  },
  {
    pattern: / is missing path parameter\(s\) for (.*)$/,
    words: (names) => `The path names ${names}, and no parameter says what that is.`,
    decidedBy: ['path-parameter-undefined'],
  },
  {
    pattern: / has a file parameter, so it must consume /,
    words: () => 'The operation takes a file, so it must consume multipart/form-data.',
    decidedBy: ['mime-schema-mismatch'],
  },
  {
    pattern: / has an invalid response code \((.*)\)$/,
    words: (code) => `A response is named by its status code or "default": "${code}" is neither.`,
    decidedBy: ['response-status-invalid'],
  },
  {
    pattern: / has an invalid response schema type \((.*)\)$/,
    words: (type) => `A response has no values of the type ${type}.`,
    decidedBy: ['value-not-in-list', 'schema-type-array'],
  },
  {
    pattern: / has an invalid type \((.*)\)$/,
    words: (type) => `There is no type ${type} here.`,
    decidedBy: ['parameter-type-missing', 'value-not-in-list', 'schema-type-array'],
  },
  {
    pattern: / is an array, so it must include an "items" schema$/,
    words: () => 'It is a list, and "items" does not say of what.',
    decidedBy: ['parameter-items', 'schema-array-items'],
  },
  {
    pattern: /^Property '(.*)' listed as required but does not exist in /,
    words: (name) => `"${name}" is required, and there is no such property.`,
    decidedBy: ['schema-required-undefined'],
  },
  {
    pattern: /^Swagger version number must be a string/,
    words: () => 'The version of Swagger is text: "2.0", with quotes.',
    decidedBy: ['swagger-version'],
  },
  {
    pattern: /^Unrecognized Swagger version: (.*)\. Expected 2\.0$/,
    words: (version) => `There is no Swagger ${version} for connectors, only "2.0".`,
    decidedBy: ['swagger-version'],
  },
  {
    pattern: /^API version number must be a string/,
    words: () => 'The version of the API is text: put it in quotes.',
    decidedBy: ['wrong-json-type'],
  },
  {
    pattern: /^(?:Openapi version number must be a string|Unsupported OpenAPI version: )/,
    words: () => 'This is no Swagger 2.0, which is what connectors are written in.',
    decidedBy: ['swagger-version'],
  },
  {
    pattern: / is not a valid Openapi API definition$/,
    words: () => 'This is no definition: it has neither "swagger" nor "paths".',
    decidedBy: ['swagger-version', 'info-required'],
  },
];

/** A sentence may quote a name of any length; in UTF-16 units. */
const LONGEST = 2000;

/** swagger-parser's sentence in plain words; one that is new to us as it is. */
export function plainWords(sentence: string): Put {
  const text = sentence.length > LONGEST ? `${sentence.slice(0, LONGEST)}…` : sentence;
  for (const { pattern, words, decidedBy } of SENTENCES) {
    const found = pattern.exec(text);
    if (found) return { message: words(...found.slice(1)), decidedBy };
  }
  return { message: text, decidedBy: [] };
}
