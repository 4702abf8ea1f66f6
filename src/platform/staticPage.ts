/** A page of ours as text, with every text in it escaped (`docsHtml`): it goes into a frame that runs nothing. */
const policy = trustedTypes()?.createPolicy('static-page', { createHTML: (page) => page });

/**
 * Shows a page in a frame, which must be sandboxed without scripts and of this origin: then this page's own policy holds in
 * it as well, and its links to its own entries can be followed.
 */
export function showPage(frame: HTMLIFrameElement, page: string): void {
  if (!frame.hasAttribute('sandbox') || frame.sandbox.contains('allow-scripts'))
    throw new TypeError('A page is shown only where nothing runs.');
  const top = frame.contentWindow?.scrollY ?? 0;
  frame.onload = () => {
    frame.contentWindow?.scrollTo(0, top);
    frame.contentDocument?.addEventListener('click', followInside);
  };
  frame.srcdoc = (policy ? policy.createHTML(page) : page) as string;
}

/** `#entry` means the page that holds the frame to a browser, since the frame's has no address. */
function followInside(event: MouseEvent): void {
  const { target } = event;
  // Elements of a frame are of another realm: no `instanceof`.
  const link = (target as Element | null)?.closest('a[href^="#"]');
  const id = link?.getAttribute('href')?.slice(1);
  const entry = id ? link?.ownerDocument.getElementById(id) : undefined;
  if (!link) return;
  event.preventDefault();
  entry?.scrollIntoView();
  entry?.focus();
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
