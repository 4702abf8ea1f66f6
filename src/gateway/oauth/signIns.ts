import { createHash, randomBytes } from 'node:crypto';
import type { Network } from '../outside/target.ts';
import { requestTokens, type TokenAnswer, type Tokens } from './tokens.ts';

/** What a sign-in needs to know of its provider. */
export interface Provider {
  readonly authorizationUrl: string;
  readonly tokenUrl: string;
  readonly refreshUrl: string | undefined;
  readonly clientId: string;
  readonly clientSecret: string | undefined;
  /** Separated by blanks. */
  readonly scopes: string;
  readonly pkce: boolean;
  readonly allowedHosts: readonly string[];
}

interface SignIn {
  readonly provider: Provider;
  readonly redirectUri: string;
  readonly verifier: string | undefined;
  readonly startedAt: number;
  /** A code is taken once. */
  used: boolean;
  outcome: { readonly tokens: Tokens } | { readonly message: string } | undefined;
}

/** How a sign-in stands, as the page gets it. */
export interface SignInState {
  readonly status: 'waiting' | 'done' | 'failed';
  readonly accessToken?: string;
  /** In seconds from now. */
  readonly expiresIn?: number;
  readonly refreshable: boolean;
  readonly message?: string;
}

const MAX_SIGN_INS = 50;
/** How long a user may take to sign in, in ms. */
const PATIENCE_MS = 15 * 60 * 1000;

/** The sign-ins of this start, in memory alone. Secrets leave it only to the provider's own addresses and to the page. */
export class SignIns {
  private readonly byState = new Map<string, SignIn>();

  constructor(private readonly network: Network) {}

  start(provider: Provider, redirectUri: string): { authorizeUrl: string; state: string } {
    const state = randomBytes(24).toString('base64url');
    const verifier = provider.pkce ? randomBytes(32).toString('base64url') : undefined;
    const url = new URL(provider.authorizationUrl);
    const asked = {
      response_type: 'code',
      client_id: provider.clientId,
      redirect_uri: redirectUri,
      state,
      ...(provider.scopes ? { scope: provider.scopes } : {}),
      ...(verifier === undefined
        ? {}
        : { code_challenge: challengeOf(verifier), code_challenge_method: 'S256' }),
    };
    for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value);
    const startedAt = Date.now();
    const signIn: SignIn = {
      provider,
      redirectUri,
      verifier,
      startedAt,
      used: false,
      outcome: undefined,
    };
    this.byState.set(state, signIn);
    const [oldest] = this.byState.keys();
    if (this.byState.size > MAX_SIGN_INS && oldest !== undefined) this.byState.delete(oldest);
    return { authorizeUrl: url.href, state };
  }

  /** Takes what the provider sent the browser back with. @returns a message for the user where it did not work */
  async finish(query: URLSearchParams): Promise<string | undefined> {
    const signIn = this.byState.get(query.get('state') ?? '');
    if (!signIn || signIn.used || isLate(signIn)) {
      return 'This sign-in was not started here, or is over.';
    }
    signIn.used = true;
    const message = await this.exchange(signIn, query);
    if (message !== undefined) signIn.outcome = { message };
    return message;
  }

  private async exchange(signIn: SignIn, query: URLSearchParams): Promise<string | undefined> {
    const { provider, redirectUri, verifier } = signIn;
    const error = query.get('error');
    if (error) {
      const said = query.get('error_description') || error;
      return `The provider refused: ${said.slice(0, 300)}.`;
    }
    const code = query.get('code');
    if (!code) return 'The provider sent no code.';
    const answer = await this.tokensFrom(provider.tokenUrl, provider, {
      grant_type: 'authorization_code',
      code,
      redirect_uri: redirectUri,
      code_verifier: verifier,
    });
    if (!answer.ok) return answer.message;
    signIn.outcome = { tokens: answer.tokens };
    return undefined;
  }

  /** @returns undefined for a state that is unknown */
  async refresh(state: string): Promise<SignInState | undefined> {
    const signIn = this.byState.get(state);
    const tokens = tokensIn(signIn);
    if (!signIn || !tokens?.refreshToken) return signIn && stateOf(signIn);
    const { provider } = signIn;
    const answer = await this.tokensFrom(provider.refreshUrl ?? provider.tokenUrl, provider, {
      grant_type: 'refresh_token',
      refresh_token: tokens.refreshToken,
    });
    if (!answer.ok) return { status: 'failed', refreshable: true, message: answer.message };
    // A provider that gives no new refresh token lets the old one be used again.
    const refreshToken = answer.tokens.refreshToken ?? tokens.refreshToken;
    signIn.outcome = { tokens: { ...answer.tokens, refreshToken } };
    return stateOf(signIn);
  }

  state(state: string): SignInState | undefined {
    const signIn = this.byState.get(state);
    return signIn && stateOf(signIn);
  }

  private tokensFrom(
    url: string,
    { clientId, clientSecret, allowedHosts }: Provider,
    form: Readonly<Record<string, string | undefined>>,
  ): Promise<TokenAnswer> {
    const { network } = this;
    const own = { client_id: clientId, client_secret: clientSecret };
    return requestTokens(url, { ...form, ...own }, { allowedHosts, network });
  }
}

const isLate = ({ startedAt }: SignIn): boolean => Date.now() - startedAt > PATIENCE_MS;

const tokensIn = (signIn: SignIn | undefined): Tokens | undefined =>
  signIn?.outcome && 'tokens' in signIn.outcome ? signIn.outcome.tokens : undefined;

/** PKCE (RFC 7636 4.2). */
const challengeOf = (verifier: string): string =>
  createHash('sha256').update(verifier).digest('base64url');

function stateOf(signIn: SignIn): SignInState {
  const tokens = tokensIn(signIn);
  if (tokens) {
    const { accessToken, expiresAt, refreshToken } = tokens;
    return {
      status: 'done',
      accessToken,
      ...(expiresAt === undefined
        ? {}
        : { expiresIn: Math.max(0, Math.round((expiresAt - Date.now()) / 1000)) }),
      refreshable: refreshToken !== undefined,
    };
  }
  const late = isLate(signIn) && !signIn.used ? 'Nobody signed in in time.' : undefined;
  const message = signIn.outcome && 'message' in signIn.outcome ? signIn.outcome.message : late;
  return message === undefined
    ? { status: 'waiting', refreshable: false }
    : { status: 'failed', refreshable: false, message };
}
