import { child } from '../../text/pointer.ts';
import { textOf } from '../../text/value.ts';
import { proposed, set } from '../fix.ts';
import { everywhere, rule } from '../rule.ts';
import { titleCase } from '../words/casing.ts';
import { called, lacks } from './labelled.ts';

export const parameterSummaryMissing = rule({
  id: 'parameter-summary-missing',
  title: 'The parameter has no label',
  severity: { certified: 'error', independent: 'error', custom: 'warning' },
  visits: 'parameter',
  why: 'x-ms-summary is the label of the field that makers fill in; without it they see the name of the API.',
  source: 'VAL! RequiredPropertyMissing, SUB',
  *check(parameter, context) {
    const missing = lacks('x-ms-summary', parameter, context);
    if (!missing) return;
    const at = child(parameter.at, 'x-ms-summary');
    const label = titleCase(textOf(parameter.value, 'name') ?? '');
    yield {
      at,
      message: `${called(parameter)} has no x-ms-summary.`,
      severity: missing === 'internally' ? everywhere('warning') : undefined,
      fix: label === '' ? undefined : proposed(`Add "${label}"`, set(at, label)),
    };
  },
});
