import { describe, expect, it } from 'vitest';
import { curlText } from './curl.ts';
import { NO_BODY } from './message.ts';

const url = 'https://api.example.com/a?b=c';

describe('a request as curl', () => {
  it('is one option a line', () => {
    const headers = [{ name: 'Accept', value: 'application/json' }];
    expect(curlText({ method: 'GET', url, headers, body: NO_BODY })).toBe(
      "curl 'https://api.example.com/a?b=c' \\\n  -H 'Accept: application/json'",
    );
  });

  it('quotes what a shell would read', () => {
    const body = { kind: 'text', text: `{"say":"it's $HOME"}` } as const;
    expect(curlText({ method: 'POST', url, headers: [], body })).toContain(
      `--data-raw '{"say":"it'\\''s $HOME"}'`,
    );
  });

  it.each([
    ['GET', false, []],
    ['POST', true, []],
    ['POST', false, ['-X POST']],
    ['PATCH', true, ['-X PATCH']],
    ['HEAD', false, ['--head']],
  ])('names the method where it must: %s, body %s', (method, hasBody, expected) => {
    const body = hasBody ? ({ kind: 'text', text: 'x' } as const) : NO_BODY;
    const found = curlText({ method, url, headers: [], body }).match(/-X \w+|--head/g) ?? [];
    expect([...found]).toEqual(expected);
  });

  it('leaves the boundary of a form to curl', () => {
    const parts = [
      { name: 'note', content: '@home' },
      { name: 'file', fileName: 'a.txt', type: 'text/plain', content: new Uint8Array([1]) },
    ];
    const text = curlText({
      method: 'POST',
      url,
      headers: [{ name: 'Content-Type', value: 'multipart/form-data; boundary=B' }],
      body: { kind: 'multipart', boundary: 'B', parts },
    });
    expect(text).toBe(
      `curl '${url}' \\\n  --form-string 'note=@home' \\\n  -F 'file=@"a.txt";type=text/plain'`,
    );
  });

  it('sends an empty header', () => {
    const headers = [{ name: 'X-Empty', value: '' }];
    expect(curlText({ method: 'GET', url, headers, body: NO_BODY })).toContain("-H 'X-Empty;'");
  });
});
