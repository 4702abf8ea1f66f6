/** What stands in an address; blanks, quotes and angle brackets do not. */
const ADDRESS = /^https?:\/\/[^\s/?#"<>{}\\@:]+(?::\d+)?(?:[/?#][^\s"<>\\]*)?$/i;

/** Whether a text is an absolute address of the web. */
export const isWebAddress = (text: string): boolean => ADDRESS.test(text);

/** An address that lacks only its scheme, with it: `www.contoso.com` is `https://www.contoso.com`. */
export function withScheme(text: string): string | undefined {
  const trimmed = text.trim();
  const whole = /^www\./i.test(trimmed) ? `https://${trimmed}` : trimmed;
  return whole !== text && isWebAddress(whole) ? whole : undefined;
}
