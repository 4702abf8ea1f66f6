import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Io } from './io.ts';
import { startProgress } from './progress.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function started(isTerminal: boolean) {
  const shown: string[] = [];
  const io = { terminal: { colour: false, progress: isTerminal }, err: shown.push.bind(shown) };
  return { shown, progress: startProgress(io as unknown as Io) };
}

describe('progress', () => {
  it('is quiet about work of less than a second', () => {
    const { shown, progress } = started(true);
    progress.step('Checking a');
    vi.advanceTimersByTime(999);
    progress.done();
    vi.advanceTimersByTime(9999);
    expect(shown).toEqual([]);
  });

  it('says what is done from then on, in one line that it takes away again', () => {
    const { shown, progress } = started(true);
    progress.step('Checking a');
    vi.advanceTimersByTime(1000);
    progress.step('Checking b');
    progress.done();
    expect(shown).toEqual(['\r\u001b[KChecking a', '\r\u001b[KChecking b', '\r\u001b[K']);
  });

  it('fits a terminal', () => {
    const { shown, progress } = started(true);
    vi.advanceTimersByTime(1000);
    progress.step('x'.repeat(200));
    expect(shown.at(-1)).toBe(`\r\u001b[K${'x'.repeat(79)}`);
  });

  it('shows nothing where there is no terminal', () => {
    const { shown, progress } = started(false);
    progress.step('Checking a');
    vi.advanceTimersByTime(5000);
    progress.done();
    expect(shown).toEqual([]);
  });
});
