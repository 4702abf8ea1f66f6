import { child } from '../../text/pointer.ts';
import { textOf } from '../../text/value.ts';
import { rule } from '../rule.ts';

/** As a whole label of the host, or a whole part of one between hyphens: `api-dev`, not `devices`. */
const NOT_PRODUCTION =
  /(?<![a-z0-9])(?:dev|test|staging|stage|stg|uat|qa|sandbox|sbx|preprod|localhost|ngrok)(?![a-z0-9])/i;

export const hostNotProduction = rule({
  id: 'host-not-production',
  title: 'The host looks like one for tests',
  severity: { certified: 'warning', independent: 'warning', custom: 'off' },
  visits: 'definition',
  why: 'A published connector calls the production API of everybody who uses it.',
  source: 'SUB',
  *check({ at, value }) {
    const host = textOf(value, 'host') ?? '';
    const part = NOT_PRODUCTION.exec(host)?.[0];
    if (part === undefined) return;
    yield {
      at: child(at, 'host'),
      message: `The "${part}" in the host does not sound like production.`,
    };
  },
});
