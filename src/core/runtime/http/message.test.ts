import { describe, expect, it } from 'vitest';
import { appendHeader, headerOf, setHeader } from './headers.ts';
import { contentOf, fileOf } from './message.ts';

const content = (type: string | undefined, body: string | Uint8Array) =>
  contentOf({ headers: type === undefined ? [] : [{ name: 'content-type', value: type }], body });

describe('what a body holds', () => {
  it.each([
    ['application/json; charset=utf-8', '{"a":1}', { kind: 'json', value: { a: 1 } }],
    ['application/problem+json', '[]', { kind: 'json', value: [] }],
    ['text/plain', '{"a":1}', { kind: 'text', text: '{"a":1}' }],
    ['application/json', '', { kind: 'empty' }],
    ['application/json', ' \n', { kind: 'empty' }],
    [undefined, '{"a":1}', { kind: 'json', value: { a: 1 } }],
    [undefined, 'hello', { kind: 'text', text: 'hello' }],
  ])('%s %j', (type, body, expected) => {
    expect(content(type, body)).toEqual(expected);
    expect(content(type, new TextEncoder().encode(body))).toEqual(expected);
  });

  it('says why it is no JSON', () => {
    expect(content('application/json', '<html>')).toMatchObject({
      kind: 'not JSON',
      text: '<html>',
    });
  });

  it('is not taken when it is nested without end', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    expect(content('application/json', deep)).toMatchObject({ kind: 'not JSON' });
  });

  it('is a file where it is neither JSON nor text', () => {
    const bytes = new Uint8Array([0xff, 0xd8, 0xff]);
    expect(content('image/jpeg', bytes)).toEqual({
      kind: 'file',
      file: { type: 'image/jpeg', bytes },
    });
  });

  it('heeds the charset', () => {
    expect(content('text/plain; charset="iso-8859-1"', new Uint8Array([0xe4]))).toEqual({
      kind: 'text',
      text: 'ä',
    });
  });

  it('a file of a flow is bytes with a type', () => {
    expect(fileOf({ '$content-type': 'text/plain', $content: 'aGk=', $filename: 'a.txt' })).toEqual(
      {
        type: 'text/plain',
        bytes: new Uint8Array([104, 105]),
        name: 'a.txt',
      },
    );
    expect(fileOf({ name: 'x' })).toBeUndefined();
  });
});

describe('headers', () => {
  const headers = [
    { name: 'Accept', value: 'a' },
    { name: 'X', value: '1' },
    { name: 'accept', value: 'b' },
  ];

  it('are found without case, all of their lines', () => {
    expect(headerOf(headers, 'ACCEPT')).toBe('a, b');
    expect(headerOf(headers, 'Y')).toBeUndefined();
  });

  it('set: once, in the place of the first', () => {
    expect(setHeader(headers, 'ACCEPT', 'c')).toEqual([
      { name: 'ACCEPT', value: 'c' },
      { name: 'X', value: '1' },
    ]);
  });

  it('append: one line, but for those that allow no list', () => {
    expect(headerOf(appendHeader(headers, 'x', '2'), 'X')).toBe('1, 2');
    const cookies = appendHeader([{ name: 'Set-Cookie', value: 'a' }], 'set-cookie', 'b');
    expect(cookies).toHaveLength(2);
  });
});
