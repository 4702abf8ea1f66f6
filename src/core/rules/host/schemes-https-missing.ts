import { child } from '../../text/pointer.ts';
import { itemsOf, type Json, member } from '../../text/value.ts';
import { proposed, set } from '../fix.ts';
import { rule } from '../rule.ts';

export const schemesHttpsMissing = rule({
  id: 'schemes-https-missing',
  title: 'The connector does not use HTTPS',
  severity: { certified: 'error', independent: 'error', custom: 'warning' },
  visits: 'definition',
  why: 'Without it, credentials and data travel in the clear. Only behind the on-premises gateway is http accepted.',
  source: 'SUB, COM',
  *check({ at, value }, context) {
    const schemes = itemsOf(value['schemes']);
    if (schemes.length === 0 || schemes.some((scheme) => is(scheme, 'https'))) return;
    if (itemsOf(member(context.properties, 'capabilities')).some((name) => is(name, 'gateway')))
      return;
    const place = child(at, 'schemes');
    const http = schemes.findIndex((scheme) => is(scheme, 'http'));
    yield {
      at: place,
      message: 'The schemes do not list https.',
      fix:
        http < 0
          ? proposed('Add https', set(child(place, '-'), 'https'))
          : proposed('Change http to https', set(child(place, http), 'https')),
    };
  },
});

const is = (value: Json, name: string): boolean =>
  typeof value === 'string' && value.toLowerCase() === name;
