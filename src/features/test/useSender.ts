import type { StoreApi } from 'zustand/vanilla';
import { bodyBytes, type HttpRequest } from '../../core/runtime/http/message.ts';
import { useDesk } from '../../store/desk.tsx';
import { fileWithRole } from '../../store/openFiles.ts';
import { signInOf, type Testing } from '../../store/testing.ts';
import { gatewayCalls } from './gatewayCalls.ts';
import { type Send, toMock } from './makeCall.ts';
import { isExpired, renewToken } from './signedIn.ts';
import { useTestingStore } from './useTesting.ts';

/** What answers calls now, and the address that they go to where it is not the API's own. */
export interface Sender {
  readonly send: Send;
  readonly base: string | undefined;
}

/** Calls go to the mock, which plays the definition as it is now, or to the API itself, as Test has it. */
export function useSender() {
  const { studio, gateway } = useDesk();
  const store = useTestingStore();
  const mockBase = (): Promise<string> | undefined => {
    const { files } = studio.getState();
    const textOf = (role: 'definition' | 'properties') => {
      const file = fileWithRole(files, role)?.file;
      return file?.kind === 'text' ? file.text : undefined;
    };
    return gateway?.mock(textOf('definition') ?? '{}', textOf('properties'));
  };
  const sender = async (signal: AbortSignal): Promise<Sender> => {
    if (store.getState().target === 'mock') return { send: toMock(signal), base: await mockBase() };
    await renewExpired(store);
    return { send: toApi(store.getState().allowedHosts, signal), base: undefined };
  };
  return { hasGateway: gateway !== undefined, mockBase, sender };
}

/** As the platform does: makers never see a token end while it can be renewed. */
async function renewExpired(store: StoreApi<Testing>): Promise<void> {
  const signedIn = signInOf(store.getState());
  if (gatewayCalls && signedIn && isExpired(signedIn)) await renewToken(store, gatewayCalls);
}

const toApi =
  (allowedHosts: readonly string[], signal: AbortSignal): Send =>
  async (request) => {
    if (!gatewayCalls) throw new TypeError('there is no gateway');
    return gatewayCalls.call(outgoing(request), allowedHosts, signal);
  };

const outgoing = ({ method, url, headers, body }: HttpRequest) => ({
  method,
  url,
  headers: headers.map(({ name, value }) => [name, value] as const),
  body: body.kind === 'none' ? undefined : bodyBytes(body),
});
