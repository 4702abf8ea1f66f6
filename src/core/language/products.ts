/** What the products make of a key, where they differ or where a value that is absent means something. */
export interface Read {
  /** Power Automate and Logic Apps. */
  readonly designers?: string;
  readonly powerApps?: string;
  /** What holds where the key is absent. */
  readonly absent?: string;
}

const IGNORED = 'ignored';

/** By key, of extensions.md and the standard keys that behave like extensions. */
export const READ: Readonly<Record<string, Read>> = {
  'x-ms-summary': {
    designers: 'the label of an input or output; `title` wins over it',
    powerApps: 'the display name of a field; `title` wins over it',
  },
  'x-ms-visibility': {
    designers:
      'internal is never shown, important comes first, advanced stands under advanced parameters unless required',
    powerApps: 'internal is not offered; internal, required and with a default is sent silently',
    absent: 'normal',
  },
  'x-ms-trigger': {
    designers: 'makes a trigger of the operation; `batch` starts a run for each item',
    powerApps: 'leaves the operation out',
  },
  'x-ms-trigger-hint': { designers: 'shown on the card of the trigger', powerApps: IGNORED },
  'x-ms-trigger-metadata': { designers: IGNORED, powerApps: IGNORED },
  'x-ms-notification-content': {
    designers: 'the outputs of the trigger, in place of the responses',
    powerApps: 'skips the whole path',
  },
  'x-ms-notification-url': { designers: 'never shown: the platform fills in its address' },
  'x-ms-dynamic-values': {
    designers: 'wins over `x-ms-dynamic-list`',
    powerApps: 'read where there is no `x-ms-dynamic-list`',
  },
  'x-ms-dynamic-list': {
    designers: 'read where there is no `x-ms-dynamic-values`',
    powerApps: 'wins over `x-ms-dynamic-values`',
  },
  'x-ms-dynamic-tree': { designers: 'a picker of files and folders', powerApps: IGNORED },
  'x-ms-dynamic-schema': {
    designers: 'wins over `x-ms-dynamic-properties`; the schema needs `type: object`',
    powerApps: 'read where there is no `x-ms-dynamic-properties`',
  },
  'x-ms-dynamic-properties': {
    designers: 'a body needs `x-ms-dynamic-schema` too',
    powerApps: 'wins over `x-ms-dynamic-schema`',
  },
  'x-ms-capabilities': { designers: 'chunking, the file picker', powerApps: IGNORED },
  'x-ms-api-annotation': { designers: 'a preview has a badge', absent: 'production' },
  'x-ms-enum-values': {
    designers: 'the labels of the drop-down; needs `enum` beside it',
    powerApps: 'an option set',
  },
  'x-ms-enum': { designers: IGNORED, powerApps: 'names the option set' },
  'x-ms-editor': { designers: 'the control; a drop-down wins over it', powerApps: IGNORED },
  'x-ms-editor-options': { designers: 'labels; `x-ms-enum-values` wins', powerApps: IGNORED },
  'x-ms-media-kind': {
    designers: IGNORED,
    powerApps: 'makes an image, audio or video of a binary',
  },
  'x-ms-url-encoding': { absent: 'single' },
  'x-ms-pageable': {
    designers: 'adds the pagination setting',
    powerApps: 'reads `nextLinkName` only as the first key',
  },
  'x-ms-safe-operation': { designers: IGNORED },
  'x-ms-require-user-confirmation': { designers: IGNORED, powerApps: 'tells agents to ask' },
  'x-ms-no-generic-test': { designers: IGNORED, powerApps: IGNORED },
  'x-ms-test-value': { designers: IGNORED, powerApps: IGNORED },
  'x-ms-connector-metadata': { designers: IGNORED, powerApps: IGNORED },
  'x-ms-ai-sensitivity': { designers: IGNORED },
  'x-ms-openai-data': { designers: IGNORED, powerApps: IGNORED },
  'x-ms-explicit-input': { designers: IGNORED },
  deprecated: {
    designers: 'hidden from new flows; those that have it keep running',
    powerApps: 'still offered',
    absent: 'false',
  },
  readOnly: { designers: 'an input with it is hidden', absent: 'false' },
  collectionFormat: { absent: 'csv' },
  required: { absent: 'false' },
  redirectMode: { absent: 'Global' },
  clearText: { absent: 'false' },
};
