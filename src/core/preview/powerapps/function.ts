import { member, textOf } from '../../text/value.ts';
import type { Document } from './document.ts';
import { isInternal, isTrueIn, modelTextsOf, pageLinkOf, textIn } from './extensions.ts';
import { type Inputs, inputsOf } from './inputs.ts';
import { functionName } from './names.ts';
import type { PlacedOperation } from './operations.ts';
import { parametersOf } from './parameters.ts';
import { resultOf } from './result.ts';
import type { PowerAppsFunction } from './shape.ts';
import { signaturesOf } from './signatures.ts';
import { Budget } from './typed.ts';

/** A function with its name, which is empty for what becomes none. */
export interface NamedFunction {
  readonly name: string;
  readonly isTrigger: boolean;
  readonly function: PowerAppsFunction;
}

/** The name under which formulas know an operation; empty when there is no function. */
export const nameOf = ({ value, path }: PlacedOperation): string =>
  functionName(textOf(value, 'operationId') ?? path);

export function functionOf(operation: PlacedOperation, document: Document): NamedFunction {
  const { value, path, verb, pathItem } = operation;
  const name = nameOf(operation);
  const budget = new Budget();
  const inputs = inputsOf(operation, document);
  const { required, optional, hidden, errors, contentType } = parametersOf(inputs, budget);
  const { errors: resultErrors, ...result } = resultOf(value, document, budget);
  const refused = inputs.parameters.map(refusalOf).find((reason) => reason !== undefined);
  const reasons = new Set([
    ...(refused === undefined ? [] : [refused]),
    ...errors,
    ...resultErrors,
  ]);
  const supported = reasons.size === 0;
  const internal = isInternal(value);
  const webhook = member(pathItem, 'x-ms-notification-content') !== undefined;
  const deprecated = isTrueIn(value, 'deprecated');
  const visible = supported && !internal && !webhook;
  return {
    name,
    isTrigger: member(value, 'x-ms-trigger') !== undefined,
    function: {
      operationId: textOf(value, 'operationId') ?? null,
      method: verb.toUpperCase(),
      path: document.basePath + path,
      description: textOf(value, 'description') ?? `Invoke ${name}`,
      summary: textOf(value, 'summary') ?? null,
      visibility: textIn(value, 'x-ms-visibility'),
      internal,
      deprecated,
      webhook,
      supported,
      reason: [...reasons].join(', '),
      visible,
      suggested: visible && !deprecated,
      behavior: verb !== 'get' && verb !== 'head',
      pageLink: pageLinkOf(value),
      requiresUserConfirmation: isTrueIn(value, 'x-ms-require-user-confirmation'),
      ...modelTextsOf(value),
      contentType,
      specialBodyHandling: false,
      requiredParameters: required,
      optionalParameters: optional,
      hiddenParameters: hidden,
      arityMin: required.length,
      arityMax: required.length + (optional.length > 0 ? 1 : 0),
      ...result,
      signatures: signaturesOf(name, required, optional),
    },
  };
}

const UNSUPPORTED_FORMATS: ReadonlySet<unknown> = new Set(['ssv', 'pipes', 'tsv']);

/** Why a parameter alone makes its function unusable (powerfx-preview.md 4, first table). */
function refusalOf(parameter: Inputs['parameters'][number]): string | undefined {
  if (parameter === 'dead') return 'OpenApiParameter is null';
  if (parameter === 'placeless') return undefined;
  const { name, value } = parameter;
  if (isTrueIn(value, 'deprecated')) return `OpenApiParameter ${name} is deprecated`;
  if (UNSUPPORTED_FORMATS.has(member(value, 'collectionFormat')))
    return `OpenApiParameter ${name} contains unsupported Style`;
  return undefined;
}
