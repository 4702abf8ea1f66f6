import { subPath, valueAt } from '../../runtime/expression/path.ts';
import { isArray, itemsOf, type Json } from '../../text/value.ts';
import { cardOf } from '../designer/card.ts';
import { inCardOrder } from '../designer/cardOrder.ts';
import { uniqueByKey } from '../designer/keys.ts';
import { Resolved } from '../designer/resolved.ts';
import { Budget, rootScope } from '../designer/scope.ts';
import type { DesignerInput, DynamicSchema, DynamicValues } from '../designer/shape.ts';
import { walk } from '../designer/walk.ts';

export interface Choice {
  readonly value: Json;
  readonly title: string;
}

/** The choices in the answer of a call for them (designer-preview.md 4.10). A list is found where none is named. */
export function choicesIn(answer: Json, source: DynamicValues): readonly Choice[] {
  const list = at(answer, source.valueCollection ?? source.itemsPath);
  const items = isArray(list) ? list : itemsOf(at(answer, 'value'));
  return items.flatMap((item) => {
    const value = at(item, source.valuePath ?? source.itemValuePath);
    if (value === undefined || value === null) return [];
    const title = at(item, source.valueTitle ?? source.itemTitlePath) ?? value;
    return [{ value, title: typeof title === 'string' ? title : JSON.stringify(title) }];
  });
}

/**
 * The fields of a schema in the answer of a call for it, at the place of the field that asked. Undefined where the answer
 * has no schema there.
 */
export function fieldsIn(
  answer: Json,
  source: DynamicSchema,
  asking: DesignerInput,
): readonly DesignerInput[] | undefined {
  const schema = at(answer, source.valuePath ?? source.itemValuePath);
  if (typeof schema !== 'object' || schema === null || isArray(schema)) return undefined;
  const budget = new Budget();
  const scope = rootScope({ side: 'input', key: asking.key, required: asking.required, budget });
  const found = uniqueByKey(walk(Resolved.root(schema), scope));
  const cards = found.map((property) =>
    cardOf(
      {
        ...property,
        name: property.name || asking.name,
        title: property.title || asking.title,
        in: 'body',
        described: property.schema,
        typed: property.schema,
      },
      { budget, hasCapabilities: false },
    ),
  );
  return inCardOrder(cards).map(({ input }) => input);
}

/** What stands at a path as the extensions write it: `a/b`, `a.b`, `['a']`; the whole for none. */
function at(value: Json, path: string | undefined): Json | undefined {
  if (path === undefined || path === '') return value;
  return valueAt(value, path.includes('/') ? path.split('/') : subPath(path));
}
