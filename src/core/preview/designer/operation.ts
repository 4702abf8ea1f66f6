import { inputsOf } from './inputs.ts';
import { kindOf, type PlacedOperation, visibilityOf } from './operations.ts';
import { dynamicOutputOf, outputsOf } from './outputs.ts';
import { flag, record, some } from './record.ts';
import type { Resolved } from './resolved.ts';
import { responseOf } from './response.ts';
import { Budget } from './scope.ts';
import type { DesignerOperation } from './shape.ts';
import { afterSplit, batchSplit, expressionOf, splitOnOptions } from './splitOn.ts';
import { sameText } from './visibility.ts';

/** The card and the tokens of one operation (designer-preview.md 1.2). */
export function previewOf(operation: PlacedOperation, document: Resolved): DesignerOperation {
  const { value, method, path } = operation;
  const kind = kindOf(operation);
  const trigger = value.text('x-ms-trigger');
  const response = responseOf(operation);
  const all = outputsOf(response, new Budget());
  const split = sameText(trigger, 'batch') ? batchSplit(response.get('schema')) : undefined;
  const outputs = split ? afterSplit(all, split) : all;
  return record<DesignerOperation>({
    method,
    path,
    summary: value.text('summary'),
    description: value.text('description'),
    visibility: visibilityOf(operation),
    deprecated: flag(value.get('deprecated').value === true),
    ...annotationOf(value, document),
    trigger,
    triggerHint: value.text('x-ms-trigger-hint'),
    kind,
    recurrence: flag(kind === 'polling-trigger'),
    pageable: flag(value.holds('x-ms-pageable')),
    splitOnOptions: trigger === undefined ? undefined : some(splitOnOptions(all)),
    splitOn: split && expressionOf(split),
    inputs: inputsOf(operation, document, new Budget()),
    outputs: outputs.flatMap(({ token, dynamic }) => (dynamic ? [] : token)),
    dynamicOutputs: some(
      outputs.flatMap(({ token, dynamic }) => (dynamic ? dynamicOutputOf(token, dynamic) : [])),
    ),
  });
}

/** The status may be the whole connector's; family and revision are an operation's own. */
function annotationOf(value: Resolved, document: Resolved) {
  const own = value.get('x-ms-api-annotation');
  const revision = own.get('revision').value;
  return {
    status: own.text('status') ?? document.get('info').get('x-ms-api-annotation').text('status'),
    family: own.text('family'),
    revision: typeof revision === 'number' ? revision : own.text('revision'),
  };
}
