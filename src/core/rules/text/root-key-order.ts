import type { Change } from '../../text/change.ts';
import { child } from '../../text/pointer.ts';
import { proposed } from '../fix.ts';
import { rule } from '../rule.ts';

/** The order of the coding standards; other keys stand where they like. */
const ORDER = [
  'swagger',
  'info',
  'host',
  'basePath',
  'schemes',
  'consumes',
  'produces',
  'paths',
  'definitions',
  'parameters',
];

export const rootKeyOrder = rule({
  id: 'root-key-order',
  title: 'The parts of the definition are not in their usual order',
  severity: { certified: 'info', independent: 'info', custom: 'off' },
  visits: 'definition',
  why: 'Reviewers look for a part where it stands in every other definition.',
  source: 'CS',
  *check({ value }) {
    const keys = Object.keys(value);
    const present = ORDER.filter((key) => Object.hasOwn(value, key));
    const given = keys.filter((key) => present.includes(key));
    if (given.every((key, index) => key === present[index])) return;
    yield {
      at: '',
      message: `The usual order of the parts is ${ORDER.join(', ')}.`,
      fix: proposed('Put them in order', ...moves(keys, present)),
    };
  },
});

/** Known keys take, in order, the places that known keys have; the others keep theirs. */
function moves(keys: readonly string[], present: readonly string[]): Change[] {
  const now = [...keys];
  const left = [...present];
  const changes: Change[] = [];
  for (const [place, key] of keys.entries()) {
    const wanted = present.includes(key) ? left.shift() : key;
    if (wanted === undefined || now[place] === wanted) continue;
    now.splice(now.indexOf(wanted), 1);
    now.splice(place, 0, wanted);
    changes.push({ op: 'move', at: child('', wanted), to: place });
  }
  return changes;
}
