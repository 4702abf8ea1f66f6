import { child, type Pointer } from '../../text/pointer.ts';
import { entriesOf, type Json, member } from '../../text/value.ts';
import { safely, set } from '../fix.ts';
import { everywhere, type Problem, rule } from '../rule.ts';

const VISIBILITIES: readonly Json[] = ['important', 'advanced', 'internal', ''];

export const visibilityInvalid = rule({
  id: 'visibility-invalid',
  title: 'The visibility is none that the products know',
  severity: everywhere('error'),
  visits: ['operation', 'parameter', 'schema', 'response'],
  keys: ['x-ms-visibility', 'headers'],
  why: 'The products ignore a value they do not know, so what should be hidden is shown.',
  source: 'SCH, LUX',
  *check({ at, value }) {
    yield* visibility(at, value);
    for (const [name, header] of entriesOf(value['headers']))
      yield* visibility(child(at, 'headers', name), header);
  },
});

function* visibility(owner: Pointer, value: Json): Iterable<Problem> {
  const given = member(value, 'x-ms-visibility');
  if (given === undefined || VISIBILITIES.includes(given)) return;
  const at = child(owner, 'x-ms-visibility');
  const lower = typeof given === 'string' ? given.toLowerCase() : '';
  if (lower !== '' && VISIBILITIES.includes(lower))
    yield {
      at,
      message: `The visibility "${given}" is written "${lower}".`,
      severity: everywhere('info'),
      fix: safely(`Change to "${lower}"`, set(at, lower)),
    };
  else
    yield {
      at,
      message: `The visibility ${JSON.stringify(given)} is unknown. Use "important", "advanced" or "internal", or leave it out.`,
    };
}
