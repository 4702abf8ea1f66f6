/** What may end a sentence, and a bracket or quote behind it. */
const ENDED = /[.!?…。！？]["'”’»)\]]*$/u;
/** A link would not be one any more with a full stop behind it. */
const ENDS_IN_LINK = /(?:https?:\/\/|www\.)\S*$/i;

/** Whether a text ends as a sentence does; one word alone needs no full stop. */
export function endsAsSentence(text: string): boolean {
  const trimmed = text.trim();
  return !/\s/.test(trimmed) || ENDED.test(trimmed) || ENDS_IN_LINK.test(lastWord(trimmed));
}

/** `Gets an invoice` is `Gets an invoice.` */
export const withFullStop = (text: string): string => `${text.trimEnd().replace(/[,;:]$/, '')}.`;

const lastWord = (text: string): string => text.slice(text.search(/\S*$/));

/** Whether two texts say the same: without case, blanks around them and a full stop. */
export const saysTheSame = (a: string, b: string): boolean => bare(a) === bare(b);

const bare = (text: string): string => text.trim().replace(/\.$/, '').trimEnd().toLowerCase();
