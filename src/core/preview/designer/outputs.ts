import { type Dynamic, dynamicSchemaOf, loads } from './dynamic.ts';
import { encoded, uniqueByKey } from './keys.ts';
import { flag, record } from './record.ts';
import type { Resolved } from './resolved.ts';
import { type Budget, type Found, rootScope } from './scope.ts';
import type { DesignerOutput, DynamicOutput, DynamicSchema } from './shape.ts';
import { walk } from './walk.ts';

/** An output, and the call for its fields when these are asked for at design time. */
export interface Output {
  readonly key: string;
  readonly token: DesignerOutput;
  readonly dynamic: Dynamic<DynamicSchema> | undefined;
}

/** All outputs of a response: those of its body, then its headers (designer-preview.md 5.2, 5.6). */
export function outputsOf(response: Resolved, budget: Budget): Output[] {
  const root = rootScope({ side: 'output', key: '$', required: true, budget });
  const body = walk(response.get('schema'), root).map((found) => outputOf(found, 'body'));
  const headers = response
    .get('headers')
    .entries()
    .flatMap(([name, header]) =>
      walk(header, { ...root, key: `$.${encoded(name)}` }).map((found) =>
        outputOf(found, 'header', name),
      ),
    );
  return uniqueByKey([...body, ...headers]);
}

function outputOf(found: Found, place: 'body' | 'header', headerName?: string): Output {
  const { schema, visibility, parentArray } = found;
  const token = record<DesignerOutput>({
    key: `${place}.${found.key}`,
    name: headerName ?? found.name,
    title: found.title,
    description: schema.text('description'),
    type: found.type,
    format: schema.text('format'),
    required: flag(found.required),
    visibility,
    inArray: flag(parentArray !== undefined),
    parentArray,
    source: place === 'header' ? 'headers' : undefined,
  });
  return { key: token.key, token, dynamic: dynamicSchemaOf(schema) };
}

/** The record of an output whose fields are asked for (designer-preview.md 5.7). */
export const dynamicOutputOf = (
  { key, name, title, type }: DesignerOutput,
  { record: dynamicSchema }: Dynamic<DynamicSchema>,
): DynamicOutput =>
  record<DynamicOutput>({
    key,
    name,
    title,
    type,
    dynamicSchema,
    dynamicLoads: loads(undefined, dynamicSchema),
  });
