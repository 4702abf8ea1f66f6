import { child, lastOf, type Pointer } from '../text/pointer.ts';
import { textOf } from '../text/value.ts';
import type { Definition, Operation } from './definition.ts';
import { schemaRows } from './schemaRows.ts';

/** Something a maker fills in, as dynamic extensions refer to it (extensions.md 4). */
export interface Input {
  /** The old style's name, in `x-ms-dynamic-values`: of a parameter, or of a property of the body. */
  readonly name: string;
  /** The new style's, in `x-ms-dynamic-list`: `body/customer/id`, or the parameter's name. */
  readonly reference: string;
  /** Where the parameter is written, or the property listed. */
  readonly listedAt: Pointer;
  /** What makers read; blank when it has no label. */
  readonly label: string;
}

/** What an operation asks for: its parameters, and the body's properties that are in no list. */
export function inputsOf(definition: Definition, operation: Operation): readonly Input[] {
  return definition.parametersOf(operation).flatMap(({ at, value }): readonly Input[] => {
    const name = textOf(value, 'name') ?? '';
    const label = textOf(value, 'x-ms-summary') ?? '';
    if (textOf(value, 'in') !== 'body')
      return name === '' ? [] : [{ name, reference: name, listedAt: at, label }];
    const keys: string[] = [];
    return schemaRows(definition, {
      at: child(at, 'schema'),
      value: value['schema'] ?? {},
    }).flatMap((row): readonly Input[] => {
      keys.length = row.depth;
      keys.push(lastOf(row.listedAt));
      if (row.name.includes('[]')) return [];
      return [
        {
          name: lastOf(row.listedAt),
          reference: [name, ...keys].join('/'),
          listedAt: row.listedAt,
          label: textOf(row.value, 'title') ?? textOf(row.value, 'x-ms-summary') ?? '',
        },
      ];
    });
  });
}
