import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hunksBetween } from '../../core/text/unifiedDiff.ts';
import { diffLines } from './diffLines.ts';

const shown = (before: string, after: string) =>
  diffLines(before, after).map(({ kind, text }) => `${kind}${text}`);

describe('the lines of a change', () => {
  it('are what changes, with one line around it', () => {
    const text = 'a\nb\nc\nd\ne\n';
    expect(shown(text, text.replace('c', 'C'))).toEqual([' b', '-c', '+C', ' d']);
  });

  it('of two places are parted by an ellipsis', () => {
    const lines = Array.from({ length: 20 }, (_, index) => String(index));
    const changed = lines.with(2, 'two').with(17, 'seventeen');
    expect(shown(lines.join('\n'), changed.join('\n'))).toEqual([
      ...[' 1', '-2', '+two', ' 3'],
      ' …',
      ...[' 16', '-17', '+seventeen', ' 18'],
    ]);
  });

  it('of a file on one line are what is around the change', () => {
    const text = `{"a":"${'x'.repeat(5000)}","title":"Old","b":"${'y'.repeat(5000)}"}`;
    const [old, now] = shown(text, text.replace('Old', 'New'));
    expect(now).toMatch(/^\+…x+","title":"New","b":"y+…$/);
    expect(Math.max(old?.length ?? 0, now?.length ?? 0)).toBeLessThan(310);
  });

  it('are the same as those of the whole texts', () => {
    const text = fc.array(fc.constantFrom('a', 'b', '', 'c'), { maxLength: 12 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [before, after] = [a.join('\n'), b.join('\n')];
        const changed = (kind: '+' | '-') =>
          diffLines(before, after).filter((line) => line.kind === kind).length;
        const all = hunksBetween(before, after).flatMap(({ lines }) => lines);
        const size = (kind: '+' | '-') => all.filter((line) => line.kind === kind).length;
        expect(changed('+') - changed('-')).toBe(size('+') - size('-'));
        expect(diffLines(before, before)).toEqual([]);
        if (before !== after) expect(changed('+') + changed('-')).toBeGreaterThan(0);
      }),
    );
  });
});
