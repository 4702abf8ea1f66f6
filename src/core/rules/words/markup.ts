const LINK = /\b(?:https?:\/\/|www\.)[\p{L}\p{N}]/iu;
/** Only what HTML knows: `<id>` in a text stands for an ID. */
const TAG =
  /<\/?(?:a|b|blockquote|br|code|div|em|font|h[1-6]|hr|i|img|li|ol|p|pre|small|span|strong|sub|sup|table|tbody|td|th|thead|tr|u|ul)(?:\s[^<>]*)?\/?>/gi;

/** What a text has that designers show as it stands, in words for a message; undefined for nothing. */
export function markupIn(text: string): 'an HTML tag' | 'a link' | undefined {
  if (text.search(TAG) >= 0) return 'an HTML tag';
  return LINK.test(text) ? 'a link' : undefined;
}

/** A text with blanks in place of its HTML tags: `Gets an <b>invoice</b>.` is `Gets an invoice.` */
export const withoutTags = (text: string): string =>
  text
    .replace(TAG, ' ')
    .split(/\s+/)
    .join(' ')
    .replace(/ (?=[.,;:!?)])/g, '')
    .trim();
