import { GatewayRefused, type OutgoingRequest } from './gateway.ts';

/** Why there is no answer. */
export interface CallProblem {
  /** `refused-address`: a host inside the user's network that nobody allowed. */
  readonly code: string;
  readonly message: string;
  readonly advice: string;
}

export type Called =
  | {
      readonly ok: true;
      readonly status: number;
      readonly statusText: string;
      readonly headers: readonly (readonly [name: string, value: string])[];
      readonly body: Uint8Array<ArrayBuffer>;
      /** Whether the body went on where it was cut. */
      readonly truncated: boolean;
      /** The addresses that redirected, in their order. */
      readonly redirects: readonly string[];
      /** From sending to the last byte. */
      readonly ms: number;
    }
  | ({ readonly ok: false } & CallProblem);

/** A sign-in that goes on at `authorizeUrl`, or why it cannot begin. */
export type StartedSignIn =
  | { readonly authorizeUrl: string; readonly state: string }
  | { readonly problem: CallProblem };

/** Requests of a sign-in as templates with `{ClientId}`, `{Code}` and the like; a blank one is as usual (auth.md 8). */
export interface SignInTemplates {
  readonly authorizeQuery: string;
  readonly tokenQuery: string;
  readonly tokenBody: string;
  readonly refreshQuery: string;
  readonly refreshBody: string;
}

/** What signing in needs to know of the provider. */
export interface SignInProvider {
  readonly authorizationUrl: string;
  readonly tokenUrl: string;
  readonly refreshUrl?: string | undefined;
  readonly clientId: string;
  readonly clientSecret?: string | undefined;
  readonly scopes: string;
  readonly pkce: boolean;
  readonly templates: SignInTemplates;
  readonly allowedHosts: readonly string[];
}

export interface SignInState {
  readonly status: 'waiting' | 'done' | 'failed';
  readonly accessToken?: string;
  /** In seconds from now. */
  readonly expiresIn?: number;
  readonly refreshable: boolean;
  readonly message?: string;
}

/** What the gateway does outside for the Test step. */
export interface GatewayCalls {
  /** Makes a test call; `allowedHosts` are hosts inside the user's network that the user allowed by name. */
  call(
    request: OutgoingRequest,
    allowedHosts: readonly string[],
    signal: AbortSignal,
  ): Promise<Called>;
  /** Begins a sign-in, which goes on at `authorizeUrl` in a window of its own. */
  startSignIn(provider: SignInProvider): Promise<StartedSignIn>;
  signInState(state: string): Promise<SignInState>;
  /** Gets a new access token for one that expired. */
  refresh(state: string): Promise<SignInState>;
}

/** The gateway that served this page; undefined where there is none. */
export function findGatewayCalls(): GatewayCalls | undefined {
  const token = document.querySelector<HTMLMetaElement>('meta[name="gateway-token"]')?.content;
  if (!token) return undefined;
  const ask = <T>(method: string, path: string, body?: unknown, signal?: AbortSignal) =>
    answerTo<T>(`/api/${path}`, {
      method,
      signal: signal ?? null,
      headers: { 'x-gateway-token': token, 'content-type': 'application/json' },
      body: body === undefined ? null : JSON.stringify(body),
    });
  return {
    async call({ body, ...request }, allowedHosts, signal) {
      const sent = { ...request, base64Body: body ? await toBase64(body) : null };
      const asked = { request: sent, allowedHosts };
      const answer = await ask<CallAnswer>('POST', 'call', asked, signal);
      if (!answer.ok) return { ok: false, ...answer.problem };
      const { base64Body, ...response } = answer.response;
      return { ok: true, ...response, body: fromBase64(base64Body) };
    },
    startSignIn: (provider) => ask('POST', 'oauth/start', provider),
    signInState: (state) => ask('GET', `oauth/${state}`),
    refresh: (state) => ask('POST', `oauth/${state}/refresh`),
  };
}

type CallAnswer =
  | {
      readonly ok: true;
      readonly response: Omit<Extract<Called, { ok: true }>, 'ok' | 'body'> & {
        readonly base64Body: string;
      };
    }
  | { readonly ok: false; readonly problem: CallProblem };

async function answerTo<T>(path: string, init: RequestInit): Promise<T> {
  const response = await fetch(path, init).catch((fault: unknown) => {
    if (init.signal?.aborted) throw fault;
    throw new GatewayRefused(
      'The studio’s local server does not answer. Start it again with npm start; nothing here is lost.',
    );
  });
  const body: unknown = await response.json().catch(() => undefined);
  if (response.ok) return body as T;
  const said = (body as { error?: { message?: string } } | undefined)?.error?.message;
  throw new GatewayRefused(said ?? `The studio’s local server answered ${response.status}.`);
}

const fromBase64 = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

/** By the browser's own means: a file may be large. */
async function toBase64(bytes: Uint8Array): Promise<string> {
  const url = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('The file cannot be read.'));
    reader.readAsDataURL(new Blob([new Uint8Array(bytes)]));
  });
  return url.slice(url.indexOf(',') + 1);
}
