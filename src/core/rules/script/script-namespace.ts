import { SCRIPT_NAMESPACES } from '../../connector/script.ts';
import { everywhere, rule } from '../rule.ts';
import { scannedOf } from './scriptCode.ts';

const USING = /\busing\s+(static\s+|\w+\s*=\s*)?([A-Za-z_][\w.]*)\s*(?:<[^;]*>)?\s*;/dg;
const ALLOWED = new Set(SCRIPT_NAMESPACES);

export const scriptNamespace = rule({
  id: 'script-namespace',
  title: 'The custom code uses a namespace that it may not',
  severity: everywhere('error'),
  visits: 'script',
  why: 'Scripts are compiled with 26 namespaces and no packages: the connector cannot be saved.',
  source: 'CODE',
  *check(file) {
    for (const found of scannedOf(file).code.matchAll(USING)) {
      const [, prefix, name = ''] = found;
      const [start, end] = found.indices?.[2] ?? [found.index, found.index];
      // An alias and `using static` name a type: the namespace is what stands before its last dot.
      const namespace = prefix ? name.slice(0, Math.max(0, name.lastIndexOf('.'))) : name;
      if (ALLOWED.has(namespace) || (prefix && ALLOWED.has(name))) continue;
      yield {
        at: '',
        range: { start, end },
        message: `The namespace ${namespace || name} is not available to custom code.`,
      };
    }
  },
});
