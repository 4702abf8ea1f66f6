/** Runs when the page has nothing better to do, at the latest after `withinMs`. */
export function whenIdle(run: () => void, withinMs = 500): void {
  // Safari has no idle callbacks yet.
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run, { timeout: withinMs });
  else setTimeout(run);
}
