import { readAt } from '../../connector/authentication/fields.ts';
import { child } from '../../text/pointer.ts';
import { safely, set } from '../fix.ts';
import { everywhere, rule } from '../rule.ts';
import { type ConnectionParameter, parameterGroups, parametersIn } from './connectionParameters.ts';

export const connectionParameterTabOrder = rule({
  id: 'connection-parameter-tab-order',
  title: 'Two connection parameters claim one place',
  severity: everywhere('info'),
  visits: 'properties',
  why: 'The dialog orders them by tabIndex; of two with the same number it is left to chance.',
  source: 'practice',
  *check({ at, value }) {
    for (const group of parameterGroups(at, value)) {
      const numbered = parametersIn(group).filter((parameter) => tabOf(parameter) !== undefined);
      const seen = new Map<number | undefined, string>();
      for (const parameter of numbered) {
        const first = seen.get(tabOf(parameter));
        if (first === undefined) seen.set(tabOf(parameter), parameter.key);
        else {
          yield {
            at: tabAt(parameter),
            message: `"${first}" and "${parameter.key}" both have the tabIndex ${tabOf(parameter)}.`,
            fix: safely('Number them anew', ...renumbered(numbered)),
          };
          break;
        }
      }
    }
  },
});

const PATH = ['uiDefinition', 'constraints', 'tabIndex'];
const tabAt = ({ at }: ConnectionParameter) => child(at, ...PATH);

function tabOf({ value }: ConnectionParameter): number | undefined {
  const tab = readAt(value, PATH);
  return typeof tab === 'number' ? tab : undefined;
}

/** Ascending from the lowest, in the order that they have now. */
function renumbered(parameters: readonly ConnectionParameter[]) {
  const ordered = parameters.toSorted((a, b) => (tabOf(a) ?? 0) - (tabOf(b) ?? 0));
  const first = Math.min(...parameters.map((parameter) => tabOf(parameter) ?? 1));
  return ordered.flatMap((parameter, index) =>
    tabOf(parameter) === first + index ? [] : [set(tabAt(parameter), first + index)],
  );
}
