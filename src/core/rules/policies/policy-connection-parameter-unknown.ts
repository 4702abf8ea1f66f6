import { instancesIn } from '../../connector/policies/instances.ts';
import { proposed, set } from '../fix.ts';
import { everywhere, rule } from '../rule.ts';
import { nearest } from '../words/nearest.ts';
import { connectionNames, connectionUses, isNamed } from './connectionNames.ts';

export const policyConnectionParameterUnknown = rule({
  id: 'policy-connection-parameter-unknown',
  title: 'A policy reads a connection parameter that is not there',
  severity: everywhere('error'),
  visits: 'properties',
  why: 'It is always blank: the host, path or header that it makes is wrong in every call.',
  source: 'cross-file',
  *check({ value }) {
    const { common, sets } = connectionNames(value);
    const all = [common, ...sets];
    for (const policy of instancesIn(value)) {
      for (const { at, text, source, name } of connectionUses(policy)) {
        if (all.some((names) => isNamed(names, name))) continue;
        const written = all.flatMap((names) => [...names.values()]);
        const similar = nearest(name, written);
        const right = similar && text.replaceAll(source, () => source.replace(name, () => similar));
        yield {
          at,
          message: `The connection has no parameter "${name}".`,
          fix: right ? proposed(`Change to "${similar}"`, set(at, right)) : undefined,
        };
      }
    }
  },
});
