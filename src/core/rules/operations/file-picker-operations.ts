import type { Site } from '../../swagger/definition.ts';
import { child } from '../../text/pointer.ts';
import { member, textOf } from '../../text/value.ts';
import { sitesWith } from '../parameters/sitesWith.ts';
import { everywhere, type Problem, rule } from '../rule.ts';

const VALUES = 'x-ms-dynamic-values';

export const filePickerOperations = rule({
  id: 'file-picker-operations',
  title: 'The file picker lacks what it needs',
  severity: everywhere('error'),
  visits: ['definition', 'parameter', 'schema'],
  why: 'It shows makers a tree of files, which the named operations fill; without them it stays empty.',
  source: 'SCH, VAL DynamicTreeExtensionMissing',
  *check(visited) {
    if (visited.at === '') yield* pickerWithoutOpen(visited);
    else
      for (const { at, value, held } of sitesWith(VALUES, visited)) {
        const capability = textOf(held, 'capability')?.trim().toLowerCase();
        if (capability !== 'file-picker' || member(value, 'x-ms-dynamic-tree') !== undefined)
          continue;
        yield {
          at: child(at, VALUES),
          message:
            'This field asks for the file picker, but has no x-ms-dynamic-tree beside it, which newer designers need.',
        };
      }
  },
});

function* pickerWithoutOpen({ at, value }: Site): Iterable<Problem> {
  const picker = member(value['x-ms-capabilities'], 'file-picker');
  if (picker === undefined) return;
  if (textOf(member(picker, 'open'), 'operationId')?.trim()) return;
  const place = child(at, 'x-ms-capabilities', 'file-picker');
  yield {
    at: member(picker, 'open') === undefined ? place : child(place, 'open'),
    message: 'The file picker does not say which operation lists the first folder ("open").',
  };
}
