import { child } from '../../text/pointer.ts';
import { isArray, member } from '../../text/value.ts';
import { safely, set } from '../fix.ts';
import { everywhere, rule } from '../rule.ts';

export const schemesEmpty = rule({
  id: 'schemes-empty',
  title: 'No scheme is listed',
  severity: everywhere('error'),
  visits: 'definition',
  why: 'The schemes say that the API is called by HTTPS.',
  source: 'VAL SchemesArrayEmpty',
  *check({ at, value }) {
    const schemes = member(value, 'schemes');
    if (schemes !== undefined && !(isArray(schemes) && schemes.length === 0)) return;
    const place = child(at, 'schemes');
    yield {
      at: place,
      message:
        schemes === undefined
          ? 'The definition lists no schemes.'
          : 'The list of schemes is empty.',
      severity: schemes === undefined ? everywhere('info') : undefined,
      fix: safely('List https', set(place, ['https'])),
    };
  },
});
