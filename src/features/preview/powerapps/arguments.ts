import type {
  PowerAppsFunction,
  PowerAppsParameter,
} from '../../../core/preview/powerapps/shape.ts';

/** An argument of a call: a required parameter, or the record of all optional ones, which is the last. */
export type Argument = { readonly key: string } & (
  | { readonly parameter: PowerAppsParameter }
  | { readonly record: readonly PowerAppsParameter[] }
);

export function argumentsOf({
  requiredParameters,
  optionalParameters,
}: PowerAppsFunction): Argument[] {
  const required = requiredParameters.map((parameter, index) => ({
    key: String(index),
    parameter,
  }));
  return optionalParameters.length === 0
    ? required
    : [...required, { key: 'record', record: optionalParameters }];
}
