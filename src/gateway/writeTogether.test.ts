import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeTogether } from './writeTogether.ts';

let folder = '';
const at = (name: string) => join(folder, name);
const bytes = (text: string) => new TextEncoder().encode(text);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'write-'));
  writeFileSync(at('a.json'), 'old', { mode: 0o640 });
  writeFileSync(at('b.json'), 'old');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('writeTogether', () => {
  it('writes, adds and deletes, keeps modes, and leaves nothing beside', async () => {
    await writeTogether([
      { path: at('a.json'), bytes: bytes('new') },
      { path: at('b.json'), bytes: undefined },
      { path: at('c.json'), bytes: bytes('added') },
    ]);
    expect(readdirSync(folder)).toEqual(['a.json', 'c.json']);
    expect(readFileSync(at('a.json'), 'utf8')).toBe('new');
    expect(statSync(at('a.json')).mode & 0o777).toBe(0o640);
    expect(readFileSync(at('c.json'), 'utf8')).toBe('added');
  });

  it('leaves every file as it was when one of them cannot be written', async () => {
    await expect(
      writeTogether([
        { path: at('a.json'), bytes: bytes('new') },
        { path: at('b.json'), bytes: undefined },
        { path: join(at('not-there'), 'c.json'), bytes: bytes('new') },
      ]),
    ).rejects.toMatchObject({ name: 'NotWritten', path: join(at('not-there'), 'c.json') });
    expect(readdirSync(folder)).toEqual(['a.json', 'b.json']);
    expect(readFileSync(at('a.json'), 'utf8')).toBe('old');
  });

  it('minds no unfinished file that an earlier process left', async () => {
    writeFileSync(at(`.a.json.${process.pid}.new`), 'half');
    await writeTogether([{ path: at('a.json'), bytes: bytes('new') }]);
    expect(readdirSync(folder)).toEqual(['a.json', 'b.json']);
  });

  it('names the file that a folder stands in the way of', async () => {
    mkdirSync(at('d.json'));
    await expect(
      writeTogether([{ path: at('d.json'), bytes: bytes('new') }]),
    ).rejects.toMatchObject({
      path: at('d.json'),
    });
    expect(readdirSync(folder)).toEqual(['a.json', 'b.json', 'd.json']);
  });
});
