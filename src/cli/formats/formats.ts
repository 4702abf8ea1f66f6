import type { Report } from '../checkPaths.ts';
import type { Terminal } from '../io.ts';
import { asGithub } from './github.ts';
import { asHtml } from './html.ts';
import { asJson } from './json.ts';
import { asSarif } from './sarif.ts';
import { asText } from './text.ts';

/** How `validate` prints its findings, by the name of the format. */
export const formats = {
  text: asText,
  json: asJson,
  sarif: asSarif,
  github: asGithub,
  html: asHtml,
} as const satisfies Record<string, (reports: readonly Report[], terminal: Terminal) => string>;
