import type { Severity } from '../../core/rules/rule.ts';
import type { Terminal } from '../io.ts';

type Style = Severity | 'bold' | 'dim';

const CODES: Readonly<Record<Style, number>> = {
  error: 31,
  warning: 33,
  info: 36,
  bold: 1,
  dim: 2,
};

/** Puts text in a terminal's colours, where it has them. */
export const painter =
  ({ colour }: Terminal) =>
  (style: Style, text: string): string =>
    colour ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text;

/** Text from a file on one line, with nothing in it that a terminal would obey. */
export const harmless = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(
      /\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu,
      (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );

/** The same for text of several lines, which keep their indentation. */
export const harmlessLines = (text: string): string =>
  text.replace(
    /(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu,
    (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
