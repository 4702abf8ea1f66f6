/** What the window of a sign-in shows at its end. It runs nothing: the studio asks the gateway how it went. */
export function endPage(message: string | undefined): Response {
  const [title, text] =
    message === undefined
      ? ['You are signed in', 'You can close this window and go on in Connector Studio.']
      : ['Signing in did not work', `${message} You can close this window and try again.`];
  const html = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 32rem; margin: 20vh auto; padding: 0 1rem; }
h1 { font-size: 1.25rem; }
</style>
<main><h1>${title}</h1><p>${escaped(text)}</p></main>
</html>
`;
  return new Response(html, {
    status: message === undefined ? 200 : 400,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  });
}

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (found) => `&#${found.charCodeAt(0)};`);
