import { parseJson } from '../../core/runtime/http/message.ts';
import { MASK } from '../../core/runtime/request/secrets.ts';
import { isObject, type JsonObject, member, textOf } from '../../core/text/value.ts';
import { callOutside } from '../outside/callOutside.ts';
import type { Network } from '../outside/target.ts';

export interface Tokens {
  readonly accessToken: string;
  readonly refreshToken: string | undefined;
  /** When it ends, in ms since 1970; undefined where the provider does not say. */
  readonly expiresAt: number | undefined;
}

export type TokenAnswer =
  | { readonly ok: true; readonly tokens: Tokens }
  | { readonly ok: false; readonly message: string };

const TIMEOUT_MS = 30_000;

/**
 * Asks a provider for tokens (RFC 6749 4.1.3, 6). It takes what the platform takes, which is more than the RFC allows:
 * many providers leave `token_type` out, and some answer with a form in place of JSON.
 */
export async function requestTokens(
  url: string,
  form: Readonly<Record<string, string | undefined>>,
  { allowedHosts, network }: { allowedHosts: readonly string[]; network: Network },
): Promise<TokenAnswer> {
  const given = Object.entries(form).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as [string, string]],
  );
  const called = await callOutside(
    {
      method: 'POST',
      url,
      headers: [
        ['Content-Type', 'application/x-www-form-urlencoded'],
        ['Accept', 'application/json'],
      ],
      body: new TextEncoder().encode(new URLSearchParams(given).toString()),
    },
    // A redirect would hand the secrets to whomever it names.
    { allowedHosts, timeoutMs: TIMEOUT_MS, follows: false, network },
  );
  if (!called.ok) return refused(`${called.problem.message} ${called.problem.advice}`.trim());
  const { status, body } = called.response;
  const text = new TextDecoder().decode(body);
  const answer = answerIn(text);
  const accessToken = textOf(answer, 'access_token');
  if (status >= 200 && status < 300 && accessToken) {
    return { ok: true, tokens: tokensOf(accessToken, answer) };
  }
  const said = textOf(answer, 'error_description') || textOf(answer, 'error');
  const why = said ? `: ${said.slice(0, 300)}` : '';
  return refused(withoutSecrets(`The provider gave no token (status ${status})${why}`, form));
}

function answerIn(text: string): JsonObject {
  const json = parseJson(text);
  return isObject(json) ? json : Object.fromEntries(new URLSearchParams(text));
}

function tokensOf(accessToken: string, answer: JsonObject): Tokens {
  const seconds = Number(member(answer, 'expires_in') ?? Number.NaN);
  return {
    accessToken,
    refreshToken: textOf(answer, 'refresh_token'),
    expiresAt: Number.isFinite(seconds) ? Date.now() + seconds * 1000 : undefined,
  };
}

const SECRET = ['client_secret', 'code', 'code_verifier', 'refresh_token'];

/** Providers may repeat what they were sent. */
function withoutSecrets(text: string, form: Readonly<Record<string, string | undefined>>): string {
  const secrets = SECRET.map((name) => form[name]).filter((value) => value !== undefined);
  return secrets
    .filter((secret) => secret !== '')
    .reduce((rest, secret) => rest.replaceAll(secret, MASK), text);
}

const refused = (message: string): TokenAnswer => ({ ok: false, message });
