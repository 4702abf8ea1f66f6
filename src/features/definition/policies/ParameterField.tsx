import type { PolicyEntry } from '../../../core/connector/policies/instances.ts';
import type { PolicyField } from '../../../core/connector/policies/template.ts';
import { inProperties } from '../../fields/bound.ts';
import { SelectField } from '../../fields/SelectField.tsx';
import { TextField } from '../../fields/TextField.tsx';
import { IntegerField } from './IntegerField.tsx';
import { PairsField } from './PairsField.tsx';

/** A parameter that the policy's template knows, by its kind. */
export function ParameterField({ entry, field }: { entry: PolicyEntry; field: PolicyField }) {
  const bound = inProperties(entry.at);
  const { label, help, required, kind, values, fallback, example } = field;
  const looks = { label, help, required: required && !field.mayBeBlank };
  if (values) return <SelectField {...looks} at={bound} options={optionsOf(field, values)} />;
  if (kind === 'integer') return <IntegerField {...looks} at={bound} />;
  if (kind === 'object') return <PairsField {...looks} at={bound} example={example ?? ''} />;
  return (
    <TextField
      {...looks}
      at={bound}
      code
      wide={WIDE.test(field.name)}
      placeholder={fallback ?? example ?? ''}
    />
  );
}

/** Paths and expressions are long; the others are names. */
const WIDE = /url|path$|template$|value/i;

const optionsOf = ({ fallback }: PolicyField, values: readonly string[]) => [
  ...(fallback === undefined ? [] : [{ value: '', label: `Default (${nameOf(fallback)})` }]),
  ...values.map((value) => ({ value, label: nameOf(value) })),
];

const nameOf = (value: string): string =>
  value === '@Request.OriginalHTTPMethod' ? 'as called' : value;
