/** Runs when the page has nothing better to do, at the latest after `withinMs`. */
export function whenIdle(run: () => void, withinMs = 500): void {
  // Safari has no idle callbacks yet.
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run, { timeout: withinMs });
  else setTimeout(run);
}

/**
 * Makes a call that is done once what happens now is painted; called several times meanwhile, it is done once.
 * @param withinMs how long a busy page may put it off after the frame, in ms
 */
export function afterPaint(run: () => void, withinMs: number): () => void {
  let waits = false;
  const now = () => {
    if (!waits) return;
    waits = false;
    run();
  };
  return () => {
    if (waits) return;
    waits = true;
    requestAnimationFrame(() => whenIdle(now, withinMs));
    // No frame comes while the page is hidden.
    setTimeout(now, withinMs * 2);
  };
}

/** Once what happens now is painted. Never on a page that is hidden. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
