import { kindOf, type Lookup, type Operation, type Site } from '../../swagger/definition.ts';
import { child } from '../../text/pointer.ts';
import { entriesOf, type Json, member, textOf } from '../../text/value.ts';
import { everywhere, rule } from '../rule.ts';
import { isBatch, isInternal } from './triggerKinds.ts';

export const triggerBatchArray = rule({
  id: 'trigger-batch-array',
  title: 'A trigger of many items has no list that leads to them',
  severity: everywhere('warning'),
  visits: 'operation',
  why: 'Designers run a flow for each item only where the answer is a list, or leads to one by single visible properties.',
  source: 'LUX',
  *check(operation, { lookup }) {
    if (!isBatch(operation)) return;
    const schema = answerOf(operation, lookup);
    if (!schema || leadsToArray(schema, lookup) !== false) return;
    yield {
      at: schema.at,
      message:
        'The trigger is of kind "batch", but nothing leads straight to a list of items here.',
    };
  },
});

/** The schema of what a flow is started with. */
function answerOf(operation: Operation, lookup: Lookup): Site<Json> | undefined {
  if (kindOf(operation) === 'webhook') {
    const { at, value } = operation.pathItem;
    return schemaIn({
      at: child(at, 'x-ms-notification-content'),
      value: member(value, 'x-ms-notification-content') ?? null,
    });
  }
  const success = entriesOf(member(operation.value, 'responses')).find(([status]) =>
    /^2\d\d$/.test(status),
  );
  if (!success) return undefined;
  const [status, value] = success;
  const response = lookup.follow({ at: child(operation.at, 'responses', status), value });
  return response && schemaIn(response);
}

function schemaIn({ at, value }: Site<Json>): Site<Json> | undefined {
  const schema = member(value, 'schema');
  return schema === undefined ? undefined : { at: child(at, 'schema'), value: schema };
}

/** Undefined where only the API knows, or the schema is put together of several. */
function leadsToArray(
  schema: Site<Json>,
  lookup: Lookup,
  seen = new Set<string>(),
): boolean | undefined {
  const site = lookup.follow(schema);
  if (!site || seen.has(site.at) || isOpen(site.value)) return undefined;
  seen.add(site.at);
  if (textOf(site.value, 'type') === 'array') return true;
  const visible = entriesOf(site.value['properties']).filter(
    ([, property]) => !isInternal(property),
  );
  const [only, ...others] = visible;
  if (!only || others.length > 0) return false;
  const [name, value] = only;
  return leadsToArray({ at: child(site.at, 'properties', name), value }, lookup, seen);
}

const isOpen = (schema: Json): boolean =>
  ['allOf', 'x-ms-dynamic-schema', 'x-ms-dynamic-properties'].some(
    (key) => member(schema, key) !== undefined,
  );
