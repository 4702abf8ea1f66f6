import { parseJson } from '../../core/runtime/http/message.ts';
import { masked } from '../../core/runtime/request/secrets.ts';
import { isObject, type JsonObject, member, textOf } from '../../core/text/value.ts';
import { callOutside } from '../outside/callOutside.ts';
import type { Network } from '../outside/target.ts';
import { refusalWords } from './refusal.ts';
import type { TokenRequest } from './requests.ts';

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
  { url, body: form, secrets }: TokenRequest,
  { allowedHosts, network }: { allowedHosts: readonly string[]; network: Network },
): Promise<TokenAnswer> {
  const called = await callOutside(
    {
      method: 'POST',
      url,
      headers: [
        ['Content-Type', 'application/x-www-form-urlencoded'],
        ['Accept', 'application/json'],
      ],
      body: new TextEncoder().encode(form),
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
  const error = textOf(answer, 'error');
  const description = textOf(answer, 'error_description');
  const said = error || description;
  const why = said
    ? refusalWords(error ?? '', description)
    : 'Check the token URL: its answer is none of OAuth 2.0.';
  // Providers may repeat what they were sent.
  return refused(masked(`The provider gave no token (status ${status}). ${why}`, secrets));
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

const refused = (message: string): TokenAnswer => ({ ok: false, message });
