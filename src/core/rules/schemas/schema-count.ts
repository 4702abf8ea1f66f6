import { LIMITS } from '../limits.ts';
import { everywhere, rule } from '../rule.ts';
import { innermost } from './innermost.ts';
import { rootKindOf } from './places.ts';

const MOST = LIMITS.schemas;
const MANY = 400;

export const schemaCount = rule({
  id: 'schema-count',
  title: 'The schema holds too many schemas',
  severity: everywhere('error'),
  visits: 'schema',
  why: 'The validator counts properties and items, references expanded, and refuses more than 512 under one definition or body.',
  source: 'VAL! BodySchemaCountExceedsMaxAllowed',
  *check(schema, context) {
    if (rootKindOf(schema.at) === undefined) return;
    const extent = innermost(schema, context, ({ count }) => count > MANY);
    if (!extent) return;
    const isTooMany = extent.count > MOST;
    yield {
      at: schema.at,
      message: `It holds ${extent.count} schemas, with all that it refers to; ${MOST} are allowed.`,
      severity: isTooMany ? undefined : everywhere('warning'),
    };
  },
});
