/** Variables that are known only while someone signs in (auth.md 8); the rest are values of the connection. */
const WHILE_SIGNING_IN = /^(?:clientid|clientsecret|code|redirecturl|state|scopes|refreshtoken)$/;

/** `{Name}` of a template that is filled in while someone signs in. */
export const isFilledLater = (name: string): boolean => WHILE_SIGNING_IN.test(name.toLowerCase());

/**
 * A template with its `{name}`s replaced; what nothing is known of stays as it is, to be seen.
 *     filled('https://{region}.contoso.com', (name) => ({ region: 'eu' })[name]) -> 'https://eu.contoso.com'
 * @param lookUp gets the name in lower case: templates compare without it (auth.md 8)
 */
export const filled = (template: string, lookUp: (name: string) => string | undefined): string =>
  template.replace(
    /\{([A-Za-z_][\w:-]*)\}/g,
    (variable, name: string) => lookUp(name.toLowerCase()) ?? variable,
  );
