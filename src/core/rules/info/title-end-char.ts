import { proposed, set } from '../fix.ts';
import { rule } from '../rule.ts';
import { hasOpenBracket } from '../words/brackets.ts';
import { clipped } from '../words/clipped.ts';
import { INDEPENDENT } from './suffix.ts';
import { textIn } from './textIn.ts';

const ENDS_WELL = /[\p{L}\p{M}\p{N}]$/u;

export const titleEndChar = rule({
  id: 'title-end-char',
  title: 'The title does not end in a letter or digit',
  severity: { certified: 'error', independent: 'error', custom: 'info' },
  visits: 'info',
  why: 'The validator refuses a title that ends in a mark or a blank.',
  source: 'VAL ValueMustEndWithAlphanumeric, SUB',
  *check(info) {
    const title = textIn(info, 'title');
    if (!title || ENDS_WELL.test(title.text) || INDEPENDENT.test(title.text)) return;
    const last = [...title.text].at(-1) ?? '';
    if (last === ')') {
      yield {
        at: title.at,
        message: 'The title ends in a bracket, which reviewers only tolerate.',
        severity: { certified: 'warning', independent: 'warning', custom: 'info' },
      };
      return;
    }
    const better = trimmed(title.text);
    yield {
      at: title.at,
      message: `The title ends in ${last.trim() === '' ? 'a blank' : `"${last}"`}.`,
      fix:
        better === undefined
          ? undefined
          : proposed(`Change to "${clipped(better)}"`, set(title.at, better)),
    };
  },
});

/** Undefined where a bracket would stay open, or nothing would be left. */
function trimmed(title: string): string | undefined {
  const characters = [...title];
  const end = characters.findLastIndex((one) => ENDS_WELL.test(one)) + 1;
  const better = characters.slice(0, end).join('');
  return end === 0 || hasOpenBracket(better) ? undefined : better;
}
