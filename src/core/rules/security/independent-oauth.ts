import { rule } from '../rule.ts';
import { signInsOf } from './signIns.ts';

export const independentOauth = rule({
  id: 'independent-oauth',
  title: 'OAuth in the connector of an independent publisher',
  severity: { certified: 'off', independent: 'warning', custom: 'off' },
  visits: 'properties',
  why: 'Reviewers register the app themselves by the steps of the readme, and of late have asked for a key instead.',
  source: 'IP, PR, COM',
  *check({ at, value }) {
    for (const { parameter } of signInsOf(at, value)) {
      yield {
        at: parameter.at,
        part: 'key',
        message:
          'Connectors of independent publishers that sign in with OAuth may be sent back; the readme must say how to register the app.',
      };
      return;
    }
  },
});
