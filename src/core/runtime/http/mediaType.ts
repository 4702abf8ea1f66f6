/** `Application/JSON; charset=utf-8` is `application/json`; blank for none. */
export const mediaTypeOf = (contentType: string | undefined): string =>
  (contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? '';

/** A parameter of a media type or a disposition: `parameterOf('text/csv; charset="utf-16"', 'charset')` is `utf-16`. */
export function parameterOf(header: string | undefined, name: string): string | undefined {
  const pattern = new RegExp(`;\\s*${name}\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|([^;\\s]*))`, 'i');
  const [whole, quoted, plain] = pattern.exec(header ?? '') ?? [];
  return whole === undefined ? undefined : (quoted?.replace(/\\(.)/g, '$1') ?? plain ?? '');
}

export const FORM = 'application/x-www-form-urlencoded';
export const MULTIPART = 'multipart/form-data';
export const JSON_TYPE = 'application/json';

export const isJsonType = (type: string): boolean =>
  /(?:^|[/+])json(?:$|-)/i.test(mediaTypeOf(type));
export const isXmlType = (type: string): boolean => /(?:^|[/+])xml$/i.test(mediaTypeOf(type));
/** What is read as text: `text/*`, XML, forms, scripts. */
export const isTextType = (type: string): boolean =>
  isXmlType(type) ||
  /^(?:text\/.*|application\/(?:x-www-form-urlencoded|javascript|ecmascript|yaml|graphql|x-ndjson|sql))$/.test(
    mediaTypeOf(type),
  );
