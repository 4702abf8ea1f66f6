/** What `preview --target` can show, by the target's name; apart from what shows it, so that help loads nothing. */
export const TARGETS = {
  designer: 'the cards of Power Automate and Logic Apps',
  logicapps: 'the JSON that Logic Apps keeps of a new card',
  powerapps: 'the functions of Power Apps',
  connection: 'the dialog in which a connection is made',
  tile: 'the tile in the gallery',
  docs: 'the page in the connector reference, as HTML too',
} as const;
export type TargetName = keyof typeof TARGETS;
export const TARGET_NAMES = Object.keys(TARGETS) as readonly TargetName[];

export const FORMATS = ['json', 'text', 'html'] as const;
export type PreviewFormat = (typeof FORMATS)[number];
