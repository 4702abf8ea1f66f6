import { setRequired } from '../../swagger/required.ts';
import { child } from '../../text/pointer.ts';
import { proposed, set } from '../fix.ts';
import { type Problem, rule } from '../rule.ts';
import { quoted } from '../words/quote.ts';
import { isSent } from './bodySchemas.ts';
import { type Hidden, hiddenParameter, hiddenProperties } from './hiddenValues.ts';

export const parameterInternalOptionalDefault = rule({
  id: 'parameter-internal-optional-default',
  title: 'A hidden default is never sent',
  severity: { certified: 'warning', independent: 'warning', custom: 'info' },
  visits: ['parameter', 'schema'],
  keys: ['properties', 'x-ms-visibility'],
  why: 'The products leave out what is internal unless it is required.',
  source: 'VAL PropertyMustBeRequired, InternalPropertyWithDefaultOptional',
  *check(visited, context) {
    const { at, value } = visited;
    if ('operation' in visited) {
      const hidden = hiddenParameter(visited);
      if (hidden && isLost(hidden)) yield problem(hidden, set(child(at, 'required'), true));
      return;
    }
    const lost = hiddenProperties(visited).filter(isLost);
    if (lost.length === 0 || !context.fact(isSent, at)) return;
    for (const hidden of lost) yield problem(hidden, ...setRequired(value, at, hidden.name, true));
  },
});

const isLost = ({ isRequired, hasDefault }: Hidden): boolean => hasDefault && !isRequired;

const problem = ({ at, name }: Hidden, ...changes: Parameters<typeof proposed>[1][]): Problem => ({
  at,
  message: `${quoted(name)} is internal and optional: its default is never sent.`,
  fix: proposed('Make it required', ...changes),
});
