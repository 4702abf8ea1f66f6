import type { Json } from '../../text/value.ts';
import { previewOf } from './operation.ts';
import { operationAt, operationsById, orderOf } from './operations.ts';
import { Resolved } from './resolved.ts';
import type { DesignerFile, DesignerOperation } from './shape.ts';

/**
 * All operations of a definition as Power Automate and Logic Apps show them (designer-preview.md). Any JSON will do: what
 * cannot be read is not shown. Nothing is called: dynamic lists and schemas are described, not fetched.
 */
export function designerPreview(root: Json): DesignerFile {
  const document = Resolved.root(root);
  const operations = operationsById(document);
  return {
    title: document.get('info').text('title') ?? '',
    order: orderOf(operations),
    operations: Object.fromEntries(
      [...operations]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([id, operation]) => [id, previewOf(operation, document)]),
    ),
  };
}

/** One operation by its place, with or without an operationId: what it costs does not follow the definition's size. */
export function designerOperationAt(
  root: Json,
  place: { readonly path: string; readonly method: string },
): DesignerOperation | undefined {
  const document = Resolved.root(root);
  const pathItem = document.get('paths').get(place.path);
  const operation = operationAt(pathItem, place.path, place.method);
  return operation && previewOf(operation, document);
}

/** One operation by its operationId; of several the last, which is the one that the designers know. */
export function designerOperation(root: Json, operationId: string): DesignerOperation | undefined {
  const document = Resolved.root(root);
  const operation = operationsById(document).get(operationId);
  return operation && previewOf(operation, document);
}
