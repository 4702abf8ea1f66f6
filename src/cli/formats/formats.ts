import type { Report } from '../checkPaths.ts';
import type { Terminal } from '../io.ts';
import { asJson } from './json.ts';
import { asText } from './text.ts';

/** How `validate` prints its findings, by the name of the format. */
export const formats = { text: asText, json: asJson } as const satisfies Record<
  string,
  (reports: readonly Report[], terminal: Terminal) => string
>;
