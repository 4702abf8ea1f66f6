import { useRef, useState } from 'react';
import type { StoreApi } from 'zustand/vanilla';
import { bodyBytes, type HttpRequest } from '../../core/runtime/http/message.ts';
import type { Call } from '../../core/runtime/request/call.ts';
import { checkResponse } from '../../core/runtime/response/check.ts';
import { isSuccess } from '../../core/runtime/response/described.ts';
import { useDesk } from '../../store/desk.tsx';
import { fileWithRole } from '../../store/openFiles.ts';
import { type Last, type Outcome, signInOf, type Testing, withRun } from '../../store/testing.ts';
import { gatewayCalls } from './gatewayCalls.ts';
import { makeCall, type Send, toMock } from './makeCall.ts';
import { isExpired, renewToken } from './signedIn.ts';
import { useTestingStore } from './useTesting.ts';

/** Runs an operation's call: against the mock, which plays the definition as it is now, or the API itself. */
export function useRun(name: string, callWith: (mockBase?: string) => Call) {
  const { studio, gateway } = useDesk();
  const store = useTestingStore();
  const running = useRef<AbortController>(undefined);
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<readonly string[]>([]);

  const mockBase = (): Promise<string> | undefined => {
    const { files } = studio.getState();
    const textOf = (role: 'definition' | 'properties') => {
      const file = fileWithRole(files, role)?.file;
      return file?.kind === 'text' ? file.text : undefined;
    };
    return gateway?.mock(textOf('definition') ?? '{}', textOf('properties'));
  };
  const run = async () => {
    if (!gateway || running.current) return;
    const control = new AbortController();
    running.current = control;
    setBusy(true);
    setTrouble([]);
    try {
      const isMock = store.getState().target === 'mock';
      if (!isMock) await renewExpired(store);
      const call = callWith(isMock ? await mockBase() : undefined);
      const send = isMock
        ? toMock(control.signal)
        : toApi(store.getState().allowedHosts, control.signal);
      const made = await makeCall(call, send, control.signal);
      if (control.signal.aborted) setTrouble(['The call was cancelled. Run makes it again.']);
      else if (made.ok)
        store.setState((state) => withRun(state, name, made.run, lastOf(call, made.run.outcome)));
      else setTrouble(made.problems.map(({ message }) => message));
    } catch (fault) {
      setTrouble([wordsOf(fault)]);
    } finally {
      running.current = undefined;
      setBusy(false);
    }
  };
  /** The same call with a new access token, where the API no longer takes the old one. */
  const runWithNewToken = async () => {
    try {
      if (gatewayCalls) await renewToken(store, gatewayCalls);
    } catch (fault) {
      return setTrouble([wordsOf(fault)]);
    }
    await run();
  };
  return {
    run,
    runWithNewToken,
    isBusy,
    trouble,
    cancel: () => running.current?.abort(),
    mockBase,
  };
}

/** As the platform does: makers never see a token end while it can be renewed. */
async function renewExpired(store: StoreApi<Testing>): Promise<void> {
  const signedIn = signInOf(store.getState());
  if (gatewayCalls && signedIn && isExpired(signedIn)) await renewToken(store, gatewayCalls);
}

const wordsOf = (fault: unknown): string =>
  fault instanceof Error ? fault.message : 'The call could not be made.';

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

function lastOf({ definition, operation }: Call, outcome: Outcome): Last {
  if (outcome.kind === 'failed' || !isSuccess(outcome.response.status)) return 'failed';
  const differs =
    !outcome.truncated && checkResponse(definition, operation, outcome.response).length > 0;
  return differs ? 'differs' : 'passed';
}
