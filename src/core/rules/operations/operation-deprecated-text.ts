import { child } from '../../text/pointer.ts';
import { member, textOf } from '../../text/value.ts';
import { safely, set } from '../fix.ts';
import { rule } from '../rule.ts';
import { quoted } from '../words/quote.ts';

const MARK = ' (deprecated)';
const LONGEST_SUMMARY = 80;

export const operationDeprecatedText = rule({
  id: 'operation-deprecated-text',
  title: 'The summary does not say that the operation is deprecated',
  severity: { certified: 'warning', independent: 'warning', custom: 'info' },
  visits: 'operation',
  why: 'In flows that use it makers see only the text: it has to tell them to move on.',
  source: 'DEP',
  *check({ at, value }) {
    if (member(value, 'deprecated') !== true) return;
    const summary = textOf(value, 'summary')?.trim() ?? '';
    if (summary === '' || isMarked(summary)) return;
    const place = child(at, 'summary');
    const description = textOf(value, 'description')?.trim() ?? '';
    const changes = [set(place, summary + MARK)];
    if (description !== '' && !isMarked(description))
      changes.push(set(child(at, 'description'), marked(description)));
    yield {
      at,
      message: `The operation is deprecated, but its summary ${quoted(summary)} does not say so.`,
      fix:
        summary.length + MARK.length > LONGEST_SUMMARY
          ? undefined
          : safely(`Add "${MARK.trim()}"`, ...changes),
    };
  },
});

const isMarked = (text: string): boolean => /\bdeprecated\b/i.test(text);

/** The mark goes before a full stop: `Gets an invoice (deprecated).` */
const marked = (description: string): string =>
  description.endsWith('.') ? `${description.slice(0, -1)}${MARK}.` : description + MARK;
