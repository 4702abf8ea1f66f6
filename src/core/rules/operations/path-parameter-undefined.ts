import type { Lookup, Operation, Site } from '../../swagger/definition.ts';
import { PARAMETER_PLACES } from '../../swagger/vocabulary/operation.ts';
import { child, type Pointer } from '../../text/pointer.ts';
import { isArray, member, textOf } from '../../text/value.ts';
import { safely } from '../fix.ts';
import { everywhere, type Fix, rule } from '../rule.ts';
import { titleCase } from '../words/casing.ts';
import { variablesIn } from './pathTemplate.ts';

export const pathParameterUndefined = rule({
  id: 'path-parameter-undefined',
  title: 'A variable of the path has no parameter',
  severity: everywhere('error'),
  visits: 'operation',
  why: 'Nothing would be put in its place, so the request goes to a wrong address.',
  source: 'VAL OperationMissingPathParameter',
  *check(operation, { lookup }) {
    const variables = variablesIn(operation.path);
    if (variables.length === 0 || hasUnknownParameter(operation, lookup)) return;
    const names = new Set(
      lookup
        .parametersOf(operation)
        .filter(({ value }) => textOf(value, 'in') === 'path')
        .map(({ value }) => textOf(value, 'name')?.toLowerCase()),
    );
    for (const variable of variables) {
      if (names.has(variable.toLowerCase())) continue;
      yield {
        at: isArray(member(operation.value, 'parameters'))
          ? child(operation.at, 'parameters')
          : operation.at,
        message: `The path has {${variable}}, but the operation has no path parameter of that name.`,
        fix: addParameter(operation.at, variable),
      };
    }
  },
});

/** What is no list, a reference that leads nowhere, or lacks name or place may be meant for it; each has a finding of its own. */
function hasUnknownParameter({ at, value, pathItem }: Operation, lookup: Lookup): boolean {
  const lists = [value, pathItem.value].map((owner) => member(owner, 'parameters') ?? []);
  return lists.some(
    (list) => !isArray(list) || list.some((item) => isUnknown(lookup.follow({ at, value: item }))),
  );
}

const isUnknown = (parameter: Site | undefined): boolean =>
  !textOf(parameter?.value, 'name') ||
  !PARAMETER_PLACES.includes(textOf(parameter?.value, 'in') ?? '');

const addParameter = (operation: Pointer, name: string): Fix =>
  safely(`Add the parameter "${name}"`, {
    op: 'insert',
    at: child(operation, 'parameters', '-'),
    value: {
      name,
      in: 'path',
      required: true,
      type: 'string',
      'x-ms-summary': titleCase(name) || name,
      'x-ms-url-encoding': 'single',
    },
  });
