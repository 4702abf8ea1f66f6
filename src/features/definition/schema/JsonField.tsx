import type { Pointer } from '../../../core/text/pointer.ts';
import type { Json } from '../../../core/text/value.ts';
import { inDefinition, markOf, useChange, useValue } from '../../fields/bound.ts';
import { DraftField } from '../../fields/DraftField.tsx';
import { FieldMessages } from '../../fields/FieldMessages.tsx';
import { readAs, shownAs } from './jsonText.ts';

/** A value of a type, written as people write it: `5`, `true`, `a text`; emptied, it is taken out. */
export function JsonField({ label, at, type }: { label: string; at: Pointer; type: string }) {
  const bound = inDefinition(at);
  const value = useValue(bound);
  const change = useChange('definition');
  const write = (text: string) => {
    const next: Json | undefined = readAs(text, type);
    const name = `Change ${label.toLowerCase()}`;
    if (next !== undefined) change([{ op: 'set', at, value: next }], name);
    else if (value !== undefined) change([{ op: 'remove', at }], name);
  };

  return (
    <DraftField
      label={label}
      at={markOf(bound)}
      messages={<FieldMessages at={bound} />}
      value={shownAs(value, type)}
      placeholder="none"
      code={false}
      onWrite={write}
    />
  );
}
