export const JSON_TYPE = 'application/json';
export const MULTIPART = 'multipart/form-data';
export const URL_ENCODED = 'application/x-www-form-urlencoded';

/** A media type without its parameters, in lower case: `application/json; charset=utf-8` is `application/json`. */
export const typeOf = (mediaType: string): string =>
  mediaType.replace(/;.*$/s, '').trim().toLowerCase();

const TOKEN = "[!#$%&'*+.^_`|~0-9a-z-]+";
const MEDIA_TYPE = new RegExp(`^${TOKEN}/${TOKEN}$`);
/** Well formed, but taken for a form type that is written otherwise. */
const MISTAKEN: ReadonlySet<string> = new Set(['application/form-data', 'multipart/form']);

/** Whether a media type without parameters is one. */
export const isMediaType = (type: string): boolean => MEDIA_TYPE.test(type) && !MISTAKEN.has(type);

export const isForm = (type: string): boolean => type === MULTIPART || type === URL_ENCODED;
