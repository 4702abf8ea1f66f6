import { child } from '../../text/pointer.ts';
import { textOf } from '../../text/value.ts';
import { safely, set } from '../fix.ts';
import { rule } from '../rule.ts';

const PARTS = /^(\[[0-9a-f:.]+\]|[^:]+)(?::(\d+))?$/i;
const ADDRESS = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[.*\])$/;
const STANDARD = '443';

export const hostIpOrPort = rule({
  id: 'host-ip-or-port',
  title: 'The host is an IP address or has a port',
  severity: { certified: 'warning', independent: 'warning', custom: 'info' },
  visits: 'definition',
  why: 'A name can move to another server, and firewalls let the usual port through.',
  source: 'practice',
  *check({ at, value }) {
    const [, name = '', port] = PARTS.exec(textOf(value, 'host') ?? '') ?? [];
    const place = child(at, 'host');
    if (ADDRESS.test(name))
      yield { at: place, message: `The host "${name}" is an IP address instead of a name.` };
    else if (port === STANDARD)
      yield {
        at: place,
        message: `The port ${STANDARD} is what HTTPS uses anyway.`,
        fix: safely(`Change to "${name}"`, set(place, name)),
      };
    else if (port !== undefined) yield { at: place, message: `The host has the port ${port}.` };
  },
});
