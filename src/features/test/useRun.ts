import { useRef, useState } from 'react';
import type { Call } from '../../core/runtime/request/call.ts';
import { checkResponse } from '../../core/runtime/response/check.ts';
import { isSuccess } from '../../core/runtime/response/described.ts';
import { type Last, type Outcome, withRun } from '../../store/testing.ts';
import { gatewayCalls } from './gatewayCalls.ts';
import { makeCall } from './makeCall.ts';
import { renewToken } from './signedIn.ts';
import { useSender } from './useSender.ts';
import { useTestingStore } from './useTesting.ts';

/** Runs an operation's call: against the mock, or the API itself. */
export function useRun(name: string, callWith: (mockBase?: string) => Call) {
  const store = useTestingStore();
  const { hasGateway, mockBase, sender } = useSender();
  const running = useRef<AbortController>(undefined);
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<readonly string[]>([]);

  const run = async () => {
    if (!hasGateway || running.current) return;
    const control = new AbortController();
    running.current = control;
    setBusy(true);
    setTrouble([]);
    try {
      const { send, base } = await sender(control.signal);
      const call = callWith(base);
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

const wordsOf = (fault: unknown): string =>
  fault instanceof Error ? fault.message : 'The call could not be made.';

function lastOf({ definition, operation }: Call, outcome: Outcome): Last {
  if (outcome.kind === 'failed' || !isSuccess(outcome.response.status)) return 'failed';
  const differs =
    !outcome.truncated && checkResponse(definition, operation, outcome.response).length > 0;
  return differs ? 'differs' : 'passed';
}
