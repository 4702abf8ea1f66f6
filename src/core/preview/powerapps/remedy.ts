/** What an author can do about what Power Apps has against a function, by a part of its words. */
const REMEDIES: readonly (readonly [part: string, remedy: string])[] = [
  [
    'Unsupported return type',
    'Power Apps reads answers in JSON, plain text, CSV, HTML or octet-stream only: name one of them in produces.',
  ],
  ['OpenApiParameter is null', 'A parameter is a $ref that leads nowhere: mend it or take it out.'],
  [
    'is deprecated',
    'Power Apps takes no operation with a deprecated parameter: take the parameter out.',
  ],
  ['unsupported Style', 'Power Apps cannot send lists in this collectionFormat: use csv or multi.'],
  ['Unsupported type of', 'Power Apps does not know this format: choose another one, or none.'],
  [
    'Unsupported schema type',
    'This is no type of Swagger 2.0: use string, number, integer, boolean, array or object.',
  ],
  ['excessive recursion', 'The schemas are nested more than 30 deep: make them flatter.'],
  ['Unsupported enum type', 'The values of an enumeration are all texts or all whole numbers.'],
  ['Missing mandatory parameters', 'The extension needs the operationId of what it calls.'],
  [
    'Invalid dynamic value type',
    'An argument of a dynamic extension needs a value or a parameter.',
  ],
  ['Unsupported OpenApiDateTime', 'Power Apps takes this text for a date: write it otherwise.'],
  ['Unsupported DateTime format', 'The default is no date that Power Apps can read.'],
  ['OpenApiBinary', 'A binary value cannot have a default: take it out.'],
  ['Items not array', 'The body has items: its type is array, then.'],
  ['HiddenRecordType', 'Only a body can have required internal fields with a default.'],
];

/** What can be done about a reason (`PowerAppsFunction.reason`), a sentence for each thing. */
export const remediesFor = (reason: string): string[] =>
  REMEDIES.filter(([part]) => reason.includes(part)).map(([, remedy]) => remedy);
