import { isVisible, type Operation, visibilityOf } from '../../swagger/definition.ts';
import { child } from '../../text/pointer.ts';
import { member, textOf } from '../../text/value.ts';
import { proposed, set } from '../fix.ts';
import { everywhere, rule } from '../rule.ts';
import { titleCase } from '../words/casing.ts';
import { usersOf } from './parameterUse.ts';

export const parameterSummaryMissing = rule({
  id: 'parameter-summary-missing',
  title: 'The parameter has no label',
  severity: { certified: 'error', independent: 'error', custom: 'warning' },
  visits: 'parameter',
  why: 'x-ms-summary is the label of the field that makers fill in; without it they see the name of the API.',
  source: 'VAL! RequiredPropertyMissing, SUB',
  *check(parameter, context) {
    const { at, value } = parameter;
    const summary = member(value, 'x-ms-summary');
    if (typeof summary === 'string' ? summary.trim() !== '' : summary !== undefined) return;
    if (member(value, '$ref') !== undefined || textOf(value, 'in') === 'body') return;
    if (visibilityOf(value) === 'internal') return;
    const { operation } = parameter;
    const users = operation ? [operation] : context.fact(usersOf, at);
    const isShown = users.some(isVisible);
    if (!isShown && !users.some(isInternal)) return;
    const name = textOf(value, 'name') ?? '';
    const place = child(at, 'x-ms-summary');
    const label = titleCase(name);
    yield {
      at: place,
      message: `The parameter ${name ? `"${name}" ` : ''}has no x-ms-summary.`,
      severity: isShown ? undefined : everywhere('warning'),
      fix: label === '' ? undefined : proposed(`Add "${label}"`, set(place, label)),
    };
  },
});

const isInternal = ({ value }: Operation): boolean => visibilityOf(value) === 'internal';
