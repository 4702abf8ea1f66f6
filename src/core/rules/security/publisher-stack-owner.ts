import { child } from '../../text/pointer.ts';
import { textOf } from '../../text/value.ts';
import { rule } from '../rule.ts';
import { clipped } from '../words/clipped.ts';

export const publisherStackOwner = rule({
  id: 'publisher-stack-owner',
  title: 'Publisher and owner of the service do not fit the kind of publisher',
  severity: { certified: 'info', independent: 'warning', custom: 'off' },
  visits: 'properties',
  why: 'A verified publisher owns the service or builds for its owner; an independent one never owns it.',
  source: 'SUB',
  *check({ at, value }) {
    const publisher = textOf(value, 'publisher')?.trim() ?? '';
    const owner = textOf(value, 'stackOwner')?.trim() ?? '';
    if (publisher === '' || owner === '') return;
    const place = child(at, 'stackOwner');
    if (publisher.toLowerCase() === owner.toLowerCase())
      yield {
        at: place,
        message: `"${clipped(owner)}" is publisher and owner of the service: an independent publisher does not own it.`,
        severity: { certified: 'off', independent: 'warning', custom: 'off' },
      };
    else
      yield {
        at: place,
        message: `The publisher "${clipped(publisher)}" is not the owner of the service, "${clipped(owner)}": right only if you build it for them.`,
        severity: { certified: 'info', independent: 'off', custom: 'off' },
      };
  },
});
