import { lastOf } from '../../text/pointer.ts';
import { textOf } from '../../text/value.ts';
import { safely } from '../fix.ts';
import { everywhere, rule } from '../rule.ts';
import { clipped } from '../words/clipped.ts';
import { quoted } from '../words/quote.ts';
import { ownParameters } from './ownParameters.ts';
import { braceFault } from './pathTemplate.ts';

export const pathParameterUnused = rule({
  id: 'path-parameter-unused',
  title: 'A path parameter is not in the path',
  severity: everywhere('error'),
  visits: ['pathItem', 'operation'],
  why: 'Makers would be asked for a value that goes nowhere.',
  source: 'VAL PathParameterNotDefinedInTemplate',
  *check(owner, { lookup }) {
    const path = 'path' in owner ? owner.path : lastOf(owner.at);
    const parameters = ownParameters(owner, lookup).filter(
      ({ value }) => textOf(value, 'in') === 'path',
    );
    // Of a path with such a fault nobody knows what its variables are.
    if (parameters.length === 0 || braceFault(path) !== undefined) return;
    const names = namesInBraces(path);
    for (const { listedAt, value } of parameters) {
      const name = textOf(value, 'name')?.trim() ?? '';
      if (name === '' || names.has(name.toLowerCase())) continue;
      yield {
        at: listedAt,
        message: `The path parameter ${quoted(name)} is not in the path ${clipped(path)}, which would have to have {${clipped(name)}}.`,
        fix: safely('Remove the parameter', { op: 'remove', at: listedAt }),
      };
    }
  },
});

/** Those in a query count too: that they stand there is another rule's finding. */
const namesInBraces = (path: string): ReadonlySet<string> =>
  new Set([...path.toLowerCase().matchAll(/\{([^{}=]+)/g)].map(([, name = '']) => name.trim()));
