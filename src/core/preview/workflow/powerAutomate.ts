import type { Json, JsonObject } from '../../text/value.ts';
import type { DesignerInput } from '../designer/shape.ts';
import type { FilledCard } from './filledCard.ts';
import { pathOfKey } from './keyPath.ts';
import { around, isWebhook } from './step.ts';

/**
 * A filled card as a flow's file keeps it (code-view.md, package.md e). The address to notify is not among the parameters:
 * the engine fills it in.
 * @param api the connector's name in its environment: `shared_contoso`
 * @param previous the step that it comes after; undefined for the first
 */
export function powerAutomateStep(filled: FilledCard, api: string, previous?: string): JsonObject {
  return {
    type: isWebhook(filled) ? 'OpenApiConnectionWebhook' : 'OpenApiConnection',
    inputs: {
      host: {
        apiId: `/providers/Microsoft.PowerApps/apis/${api}`,
        connectionName: api,
        operationId: filled.operationId,
      },
      parameters: Object.fromEntries(
        filled.inputs.flatMap((input): [string, Json][] => {
          const value = filled.values.get(input.key);
          return value === undefined ? [] : [[parameterName(filled, input), value]];
        }),
      ),
      authentication: "@parameters('$authentication')",
    },
    ...around(filled, previous),
  };
}

/** `customerId`, `body/dueDate`; a file of a form stands beside its name. */
function parameterName({ bodyName }: FilledCard, { in: place, name, key }: DesignerInput): string {
  if (place === 'body') return [bodyName, ...pathOfKey(key)].join('/');
  return place === 'formData' ? pathOfKey(key).join('/') : name;
}
