import { randomBytes } from 'node:crypto';
import { callProblem } from '../outside/callOutside.ts';
import type { OutsideProblem } from '../outside/problem.ts';
import type { Network } from '../outside/target.ts';
import type { Provider } from './provider.ts';
import { refusalWords } from './refusal.ts';
import {
  authorizeUrlOf,
  codeRequest,
  refreshRequest,
  type TokenRequest,
  type Turn,
} from './requests.ts';
import { requestTokens, type TokenAnswer, type Tokens } from './tokens.ts';

interface SignIn {
  readonly provider: Provider;
  readonly turn: Turn;
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

export type Started =
  | { readonly authorizeUrl: string; readonly state: string }
  | { readonly problem: OutsideProblem };

/** To one that asks with a made-up state, or with an old one. */
const UNKNOWN =
  'The answer of the provider belongs to no sign-in that waits here (its state is unknown or used up), so nothing was taken from it.';

const MAX_SIGN_INS = 50;
/** How long a user may take to sign in, in ms. */
const PATIENCE_MS = 15 * 60 * 1000;

/** The sign-ins of this start, in memory alone. Secrets leave it only to the provider's own addresses and to the page. */
export class SignIns {
  private readonly byState = new Map<string, SignIn>();

  constructor(private readonly network: Network) {}

  /** Nobody is sent to sign in where the tokens could not be fetched afterwards: that is a problem at once. */
  async start(provider: Provider, redirectUri: string): Promise<Started> {
    const { allowedHosts, tokenUrl } = provider;
    const problem = await callProblem(tokenUrl, allowedHosts, this.network);
    if (problem) return { problem };
    const state = randomBytes(24).toString('base64url');
    const verifier = provider.pkce ? randomBytes(32).toString('base64url') : undefined;
    const turn = { redirectUri, state, verifier };
    const startedAt = Date.now();
    this.byState.set(state, { provider, turn, startedAt, used: false, outcome: undefined });
    const [oldest] = this.byState.keys();
    if (this.byState.size > MAX_SIGN_INS && oldest !== undefined) this.byState.delete(oldest);
    return { authorizeUrl: authorizeUrlOf(provider, turn), state };
  }

  /** Takes what the provider sent the browser back with. @returns a message for the user where it did not work */
  async finish(query: URLSearchParams): Promise<string | undefined> {
    const signIn = this.byState.get(query.get('state') ?? '');
    if (!signIn || signIn.used || isLate(signIn)) {
      return UNKNOWN;
    }
    signIn.used = true;
    const message = await this.exchange(signIn, query);
    if (message !== undefined) signIn.outcome = { message };
    return message;
  }

  private async exchange(signIn: SignIn, query: URLSearchParams): Promise<string | undefined> {
    const { provider, turn } = signIn;
    const error = query.get('error');
    if (error) return refusalWords(error, query.get('error_description') ?? undefined);
    const code = query.get('code');
    if (!code) return 'The provider sent no code.';
    const answer = await this.tokensFrom(provider, codeRequest(provider, turn, code));
    if (!answer.ok) return answer.message;
    signIn.outcome = { tokens: answer.tokens };
    return undefined;
  }

  /** @returns undefined for a state that is unknown */
  async refresh(state: string): Promise<SignInState | undefined> {
    const signIn = this.byState.get(state);
    const tokens = tokensIn(signIn);
    if (!signIn || !tokens?.refreshToken) return signIn && stateOf(signIn);
    const { provider, turn } = signIn;
    const request = refreshRequest(provider, turn, tokens.refreshToken);
    const answer = await this.tokensFrom(provider, request);
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

  private tokensFrom({ allowedHosts }: Provider, request: TokenRequest): Promise<TokenAnswer> {
    return requestTokens(request, { allowedHosts, network: this.network });
  }
}

const isLate = ({ startedAt }: SignIn): boolean => Date.now() - startedAt > PATIENCE_MS;

const tokensIn = (signIn: SignIn | undefined): Tokens | undefined =>
  signIn?.outcome && 'tokens' in signIn.outcome ? signIn.outcome.tokens : undefined;

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
