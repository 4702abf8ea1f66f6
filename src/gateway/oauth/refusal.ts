/** What providers say by code (RFC 6749 4.1.2.1 and 5.2, OpenID Connect 3.1.2.6), in words that a user can act on. */
const WORDS: Readonly<Record<string, string>> = {
  access_denied:
    'Access was not granted: you, or an administrator, did not agree to what the connector asks for.',
  consent_required: 'Somebody must agree to what the connector asks for, perhaps an administrator.',
  interaction_required: 'The provider wants you to do something first: sign in again.',
  invalid_client:
    'The provider does not accept the client ID with this client secret. Check both; secrets expire.',
  invalid_grant:
    'The code or the refresh token is used up or has expired, or the redirect URL is another one: sign in again.',
  invalid_request: 'The provider misses something in the request, or does not understand it.',
  invalid_scope: 'The provider does not know one of the scopes, or this client may not ask for it.',
  login_required: 'The provider wants you to sign in anew.',
  redirect_uri_mismatch:
    'The provider does not know this studio’s redirect URL: register it there.',
  server_error: 'The provider itself failed. Try again later.',
  temporarily_unavailable: 'The provider is busy. Try again later.',
  unauthorized_client:
    'The provider does not let this client sign people in this way: see its registration.',
  unsupported_grant_type: 'The token URL does not give tokens for this kind of request: check it.',
  unsupported_response_type:
    'The provider gives no codes, which the platform needs: see what its client may ask for.',
};

/** The most that is told of a provider's own words, in UTF-16 units. */
const LONGEST = 300;

/**
 * Why a provider refused, in our words and its own.
 * @param code its `error`
 * @param description its `error_description`, which may be missing
 */
export function refusalWords(code: string, description: string | undefined): string {
  const own = (description || code).slice(0, LONGEST).replace(/\.$/, '');
  const words = WORDS[code];
  return words === undefined ? `The provider says: ${own}.` : `${words} The provider says: ${own}.`;
}
