import { isObject } from '../../text/value.ts';
import type { Resolved } from './resolved.ts';
import type { DesignerKind } from './shape.ts';
import { inFours, isInternal } from './visibility.ts';

/** An operation where its path item has it. */
export interface PlacedOperation {
  readonly path: string;
  /** As the path item writes it. */
  readonly method: string;
  readonly value: Resolved;
  readonly pathItem: Resolved;
}

/** The designers look for these anywhere in a member's name, in any case. */
const METHOD = /get|put|post|delete|options|head|patch/i;

/** All operations in document order (designer-preview.md 3.1). */
export function* operationsIn(document: Resolved): Iterable<PlacedOperation> {
  for (const [path, pathItem] of document.get('paths').entries()) {
    for (const method of pathItem.keys()) {
      const operation = operationAt(pathItem, path, method);
      if (operation) yield operation;
    }
  }
}

export function operationAt(
  pathItem: Resolved,
  path: string,
  method: string,
): PlacedOperation | undefined {
  if (!METHOD.test(method)) return undefined;
  const value = pathItem.get(method);
  return isObject(value.value) ? { path, method, value, pathItem } : undefined;
}

/** Of operations with the same operationId the last one, at the place of the first. */
export function operationsById(document: Resolved): Map<string, PlacedOperation> {
  const byId = new Map<string, PlacedOperation>();
  for (const operation of operationsIn(document)) {
    const id = operation.value.text('operationId');
    if (id !== undefined) byId.set(id, operation);
  }
  return byId;
}

/** As written; on operations even the name of the extension may be in any case. */
export function visibilityOf({ value }: PlacedOperation): string | undefined {
  const visibility = value.getAnyCase('x-ms-visibility').value;
  return typeof visibility === 'string' && visibility !== '' ? visibility : undefined;
}

/** The operationIds in the order of the list: important, the rest, advanced (designer-preview.md 3.2). */
export function orderOf(operations: ReadonlyMap<string, PlacedOperation>): string[] {
  const listed = [...operations].map(([id, operation]) => ({
    id,
    required: false,
    visibility: visibilityOf(operation),
  }));
  return inFours(
    listed.filter(({ visibility }) => !isInternal(visibility)),
    (operation) => operation,
  ).map(({ id }) => id);
}

const KINDS: Readonly<Record<'action' | 'trigger', readonly [DesignerKind, DesignerKind]>> = {
  action: ['action', 'webhook-action'],
  trigger: ['polling-trigger', 'webhook-trigger'],
};

/** By `x-ms-trigger` and by what the path notifies, which counts for all its methods (designer-preview.md 3.3). */
export const kindOf = ({ value, pathItem }: PlacedOperation): DesignerKind =>
  KINDS[value.holds('x-ms-trigger') ? 'trigger' : 'action'][
    pathItem.holds('x-ms-notification-content') ? 1 : 0
  ];
