import { child } from '../../text/pointer.ts';
import { itemsOf, member } from '../../text/value.ts';
import { proposed } from '../fix.ts';
import { everywhere, rule } from '../rule.ts';
import { quoted } from '../words/quote.ts';

const KNOWN = ['actions', 'triggers', 'gateway', 'cloud', 'blob', 'tabular', 'composite'];

export const capabilityInvalid = rule({
  id: 'capability-invalid',
  title: 'A capability that does not hold',
  severity: everywhere('info'),
  visits: 'properties',
  why: 'The list says what the connector can do; the gateway alone is read, the rest misleads whoever reads the file.',
  source: 'PSCH',
  *check({ at, value }, context) {
    const capabilities = itemsOf(value['capabilities']);
    const place = child(at, 'capabilities');
    const names = capabilities.map((item) => (typeof item === 'string' ? item.toLowerCase() : ''));
    for (const [index, name] of names.entries()) {
      if (KNOWN.includes(name)) continue;
      const itemAt = child(place, index);
      yield {
        at: itemAt,
        message: `There is no capability ${quoted(capabilities[index] ?? null)}.`,
        fix: proposed('Remove it', { op: 'remove', at: itemAt }),
      };
    }
    const listed = names.indexOf('triggers');
    if (listed < 0 && !names.includes('actions')) return;
    const { operations } = context.definition;
    const hasTriggers = operations.some((each) => member(each.value, 'x-ms-trigger') !== undefined);
    if (listed >= 0 && !hasTriggers)
      yield {
        at: child(place, listed),
        message: 'The connector has no trigger.',
        fix: proposed('Remove it', { op: 'remove', at: child(place, listed) }),
      };
    if (listed < 0 && hasTriggers)
      yield {
        at: place,
        message: 'Actions are listed, but not the triggers that the connector has.',
        fix: proposed('Add "triggers"', {
          op: 'insert',
          at: child(place, capabilities.length),
          value: 'triggers',
        }),
      };
  },
});
