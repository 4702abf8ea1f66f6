/** Only scripts of our own origin may become workers: the page's policy requires somebody to vouch for each. */
const policy = trustedTypes()?.createPolicy('studio', {
  createScriptURL(url) {
    if (new URL(url, location.href).origin !== location.origin) {
      throw new TypeError(`A worker may not come from elsewhere: ${url}`);
    }
    return url;
  },
});

/**
 * Starts a module worker.
 *     import url from '../analysis/specification.worker.ts?worker&url';
 *     const worker = startWorker(url, 'specification');
 * @param url what a `?worker&url` import gives. (`?worker` alone and `new Worker(new URL(…))` pass plain text to the
 *   browser, which refuses it.)
 * @param name shown in the browser's developer tools
 * @throws TypeError the script is not of our origin
 */
export function startWorker(url: string, name: string): Worker {
  const vouched = policy ? policy.createScriptURL(url) : url;
  return new Worker(vouched as string, { type: 'module', name });
}

/** Not in TypeScript's DOM types yet, and not in every browser. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): unknown };
}

function trustedTypes(): TrustedTypes | undefined {
  return (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
}
