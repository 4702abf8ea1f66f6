/**
 * A value as one part of a URL, escaped as the flow engine does it: all but `A-Z a-z 0-9 - _ . ~` (runtime.md 2.3).
 * Half a surrogate pair, which no encoding has, becomes U+FFFD.
 *     encodePart("it's a/b") -> it%27s%20a%2Fb
 */
export const encodePart = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(/[!'()*]/g, escaped);

/** The text that was escaped; what is no valid escape stays as it is. */
export const decodePart = (text: string): string =>
  text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });

/** As `decodePart`, for queries and forms, where `+` is a blank. */
export const decodeFormPart = (text: string): string => decodePart(text.replaceAll('+', ' '));

/** What would end a query name or change its meaning; all else stands as declared (`$filter`, `filter[name]`). */
const NOT_IN_NAME = /[^\x21-\x7e]|["#&+<=>]|%(?![0-9a-f]{2})/giu;
/** What may not stand in a path; a `%` of an escape stays. */
const NOT_IN_PATH = /[^\x21-\x7e]|["<>?#\\^`{|}]|%(?![0-9a-f]{2})/giu;

/** A query parameter's name as it goes into a URL: as declared, but for what would break the query (runtime.md 2.4). */
export const queryName = (name: string): string => name.replace(NOT_IN_NAME, encodePart);

/** The literal text of a path as it goes into a URL. */
export const pathText = (path: string): string => path.replace(NOT_IN_PATH, encodePart);

function escaped(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
