import { child } from '../../text/pointer.ts';
import { textOf } from '../../text/value.ts';
import { safely, set } from '../fix.ts';
import { rule } from '../rule.ts';
import { hasOpenBracket } from '../words/brackets.ts';

/** Marks belong to the letters they stand on: in many scripts a word ends in one. */
const END = /[^\p{L}\p{M}\p{N})]+$/u;

export const operationSummaryEnd = rule({
  id: 'operation-summary-end',
  title: 'The summary ends with punctuation',
  severity: { certified: 'error', independent: 'error', custom: 'info' },
  visits: 'operation',
  why: 'Makers read it as a title; reviewers refuse titles that end like sentences.',
  source: 'VAL ValueMustEndWithAlphanumeric, STR',
  *check({ at, value }) {
    const summary = textOf(value, 'summary') ?? '';
    if (summary.trim() === '' || !END.test(summary)) return;
    const place = child(at, 'summary');
    const title = summary.replace(END, '');
    yield {
      at: place,
      message: `The summary "${summary}" ends with ${/\s$/.test(summary) ? 'a blank' : 'punctuation'}.`,
      fix:
        title === '' || hasOpenBracket(title)
          ? undefined
          : safely(`Change to "${title}"`, set(place, title)),
    };
  },
});
