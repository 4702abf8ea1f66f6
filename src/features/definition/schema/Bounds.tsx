import { child, type Pointer } from '../../../core/text/pointer.ts';
import { member } from '../../../core/text/value.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { inDefinition, useValue } from '../../fields/bound.ts';
import { FieldGrid } from '../../fields/Step.tsx';
import { TextField } from '../../fields/TextField.tsx';
import { JsonField } from './JsonField.tsx';

const LIMITS = {
  minimum: 'Minimum',
  maximum: 'Maximum',
  minItems: 'Fewest items',
  maxItems: 'Most items',
  minLength: 'Shortest length',
  maxLength: 'Longest length',
  pattern: 'Pattern',
} as const;
type Limit = keyof typeof LIMITS;

const BY_TYPE: Readonly<Record<string, readonly Limit[]>> = {
  integer: ['minimum', 'maximum'],
  number: ['minimum', 'maximum'],
  array: ['minItems', 'maxItems'],
  string: ['minLength', 'maxLength', 'pattern'],
};

/** The keys that limit a value. */
export const BOUND_KEYS = Object.keys(LIMITS) as readonly Limit[];

/** What limits a value of the type, seldom said; limits that the type does not have but the file does are there too. */
export function Bounds({ at, type }: { at: Pointer; type: string }) {
  const value = useValue(inDefinition(at));
  const used = BOUND_KEYS.filter((key) => member(value, key) !== undefined);
  const keys = [...new Set([...(BY_TYPE[type] ?? []), ...used])];
  if (keys.length === 0) return null;
  return (
    <Disclosure title="Limits" isUsed={used.length > 0}>
      <FieldGrid>
        {keys.map((key) =>
          key === 'pattern' ? (
            <TextField key={key} label={LIMITS[key]} at={inDefinition(child(at, key))} code />
          ) : (
            <JsonField key={key} label={LIMITS[key]} at={child(at, key)} type="number" />
          ),
        )}
      </FieldGrid>
    </Disclosure>
  );
}
