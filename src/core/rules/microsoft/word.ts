/** What a message of the validator is filled with, of one finding. */
export const WORDS = [
  'called',
  'family',
  'format',
  'in',
  'key',
  'kind',
  'limit',
  'list',
  'name',
  'operation',
  'path',
  'quoted',
  'ref',
  'scheme',
  'type',
  'value',
] as const;
export type Word = (typeof WORDS)[number];
