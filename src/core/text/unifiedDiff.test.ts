import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unifiedDiff } from './unifiedDiff.ts';

/** What `patch` makes of a text. It trusts no line: what the diff says is there must be there. */
function patched(text: string, diff: string): string {
  const old = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const rows =
    diff.replaceAll('\n\\ No newline at end of file\n', '\0').match(/[^\n\0]*[\n\0]/g) ?? [];
  let at = 0;
  let result = '';
  for (const row of rows.slice(2)) {
    const from = /^@@ -(\d+),(\d+) /.exec(row);
    const line = row.slice(1).replace('\0', '');
    if (from) {
      const start = Number(from[1]) - (from[2] === '0' ? 0 : 1);
      result += old.slice(at, start).join('');
      at = start;
    } else if (row.startsWith('+')) result += line;
    else {
      expect(line).toBe(old[at++]);
      if (row.startsWith(' ')) result += line;
    }
  }
  return result + old.slice(at).join('');
}

describe('unifiedDiff', () => {
  it('shows a changed line between three unchanged ones', () => {
    const lines = ['1', '2', '3', '4', '5', '6', '7', '8', '9', ''];
    const changed = lines.with(4, 'five');
    expect(unifiedDiff('./a/b.json', lines.join('\n'), changed.join('\n'))).toBe(
      [
        '--- a/a/b.json',
        '+++ b/a/b.json',
        '@@ -2,7 +2,7 @@',
        ' 2',
        ' 3',
        ' 4',
        '-5',
        '+five',
        ' 6',
        ' 7',
        ' 8',
        '',
      ].join('\n'),
    );
  });

  it('says where a file does not end its last line', () => {
    expect(unifiedDiff('x', 'a\nb', 'a\nc')).toContain(
      '-b\n\\ No newline at end of file\n+c\n\\ No newline at end of file\n',
    );
  });

  it('has a hunk for each place', () => {
    const lines = Array.from({ length: 60 }, (_, index) => `line ${index}\n`);
    const diff = unifiedDiff('x', lines.join(''), lines.with(5, '').with(50, 'new\n').join(''));
    expect(diff.match(/^@@.*@@$/gm)).toEqual(['@@ -3,7 +3,6 @@', '@@ -48,7 +47,7 @@']);
  });

  it('is nothing where nothing changes', () => {
    expect(unifiedDiff('x', 'a\n', 'a\n')).toBe('');
  });

  it('turns the old text into the new one', () => {
    const line = fc.constantFrom('{\n', '}\n', '  "a": 1,\n', '  "b": 2\n', '\r\n', 'end');
    const text = fc.array(line, { maxLength: 30 }).map((lines) => lines.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(patched(before, unifiedDiff('x', before, after))).toBe(after);
      }),
      { numRuns: 1000 },
    );
  });

  it('stays quick where a large file changes in many places', () => {
    const lines = Array.from({ length: 30_000 }, (_, index) =>
      index % 3 === 0 ? `"key ${index}": {\n` : '},\n',
    );
    const changed = lines.map((line, index) => (index % 9 === 0 ? `${line}"added": 1,\n` : line));
    const start = performance.now();
    unifiedDiff('x', lines.join(''), changed.join(''));
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
