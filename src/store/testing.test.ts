import { describe, expect, it } from 'vitest';
import {
  draftsOf,
  forgetTests,
  type Run,
  signInOf,
  testingOf,
  withDraft,
  withRun,
  withToken,
} from './testing.ts';

const memory = new Map<string, string>();
Object.assign(globalThis, {
  localStorage: {
    getItem: (key: string) => memory.get(key) ?? null,
    setItem: (key: string, value: string) => memory.set(key, value),
    removeItem: (key: string) => memory.delete(key),
  },
});
const FAILED: Run = {
  sent: {} as Run['sent'],
  outcome: { kind: 'failed', message: 'no answer', advice: '' },
};

describe('what is typed for a test', () => {
  it('is kept, but for secrets and files', () => {
    const store = testingOf('one');
    const write = (key: string, draft: Parameters<typeof withDraft>[3], isSecret: boolean) =>
      store.setState((state) => withDraft(state, 'GetOrder', key, draft, isSecret));
    write('id', '42', false);
    write('pin', 'very-secret', true);
    write('file', { name: 'a.png', type: 'image/png', base64: 'AAAA' }, false);
    store.setState({ connection: { api_key: 'the-key' } });
    expect(draftsOf(store.getState(), 'GetOrder')).toMatchObject({ id: '42', pin: 'very-secret' });
    const written = [...memory.values()].join();
    expect(written).toContain('"id":"42"');
    for (const secret of ['very-secret', 'AAAA', 'the-key']) expect(written).not.toContain(secret);
  });

  it('leaves what was kept when an input turns out to be secret', () => {
    const store = testingOf('two');
    store.setState((state) => withDraft(state, 'Op', 'word', 'plain-text', false));
    store.setState((state) => withDraft(state, 'Op', 'word', 'hidden-text', true));
    expect(memory.get('connector-studio.tests.two')).not.toContain('plain-text');
    expect(draftsOf(store.getState(), 'Op')).toEqual({ word: 'hidden-text' });
  });
});

it('a connector that was taken off the list leaves nothing behind', () => {
  const write = () =>
    testingOf('gone').setState((state) => withDraft(state, 'Op', 'id', '42', false));
  write();
  expect(memory.has('connector-studio.tests.gone')).toBe(true);
  forgetTests('gone');
  expect(memory.has('connector-studio.tests.gone')).toBe(false);
  expect(draftsOf(testingOf('gone').getState(), 'Op')).toEqual({});
});

it('a token goes with calls until another one is pasted', () => {
  const store = testingOf('signed-in');
  const signedIn = {
    id: 's',
    key: 'token',
    token: 'first',
    refreshable: true,
    expiresAt: undefined,
  };
  store.setState((state) => withToken(state, signedIn));
  expect(signInOf(store.getState())).toBe(signedIn);
  expect([...memory.values()].join()).not.toContain('first');
  store.setState({ connection: { token: 'pasted' } });
  expect(signInOf(store.getState())).toBeUndefined();
});

describe('a call', () => {
  it('counts when it was answered with a success', () => {
    const store = testingOf('three');
    for (const last of ['passed', 'failed', 'differs'] as const)
      store.setState((state) => withRun(state, 'Op', FAILED, last));
    expect(store.getState().tallies['Op']).toEqual({ runs: 2, live: 0, last: 'differs' });
    store.setState({ target: 'api' });
    store.setState((state) => withRun(state, 'Op', FAILED, 'passed'));
    expect(store.getState().tallies['Op']).toEqual({ runs: 3, live: 1, last: 'passed' });
    expect(memory.get('connector-studio.tests.three')).not.toContain('no answer');
  });
});
