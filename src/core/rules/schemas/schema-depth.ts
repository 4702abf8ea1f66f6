import { LIMITS } from '../limits.ts';
import { everywhere, rule } from '../rule.ts';
import { innermost } from './innermost.ts';
import { rootKindOf } from './places.ts';

/** Over everything that has passed so far (14): the validator's own number is not published. */
const MOST = LIMITS.schemaDepth;

export const schemaDepth = rule({
  id: 'schema-depth',
  title: 'The schema is nested very deeply',
  severity: everywhere('warning'),
  visits: 'schema',
  why: 'The validator refuses schemas beyond a depth that it does not tell, and nobody finds a field so far down.',
  source: 'VAL SchemaTooDeep',
  *check(schema, context) {
    if (rootKindOf(schema.at) === undefined) return;
    const extent = innermost(schema, context, ({ depth }) => depth > MOST);
    if (!extent) return;
    yield {
      at: schema.at,
      message: `It is ${extent.depth} levels deep, with all that it refers to; more than ${MOST} may be refused.`,
    };
  },
});
