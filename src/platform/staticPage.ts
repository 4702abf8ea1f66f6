/** A page of ours as text, with every text in it escaped (`docsHtml`): it goes into a frame that runs nothing. */
const policy = trustedTypes()?.createPolicy('static-page', { createHTML: (page) => page });

/** Shows a page in a frame, which must be sandboxed without scripts: the frame's policy is then this page's own as well. */
export function showPage(frame: HTMLIFrameElement, page: string): void {
  if (!frame.hasAttribute('sandbox') || frame.sandbox.contains('allow-scripts'))
    throw new TypeError('A page is shown only where nothing runs.');
  frame.srcdoc = (policy ? policy.createHTML(page) : page) as string;
}

/** Not in TypeScript's DOM types yet, and not in every browser. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createHTML(page: string): string },
  ): { createHTML(page: string): unknown };
}

function trustedTypes(): TrustedTypes | undefined {
  return (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
}
