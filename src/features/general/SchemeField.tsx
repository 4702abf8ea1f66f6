import { itemsOf } from '../../core/text/value.ts';
import { FieldFrame } from '../../ui/FieldFrame.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { inDefinition, markOf, useChange, useEditable, useValue } from '../fields/bound.ts';
import { FieldMessages } from '../fields/FieldMessages.tsx';

const AT = inDefinition('/schemes');
const OPTIONS = [
  { value: 'https', label: 'HTTPS' },
  { value: 'http', label: 'HTTP' },
] as const;

/** How the API is reached; HTTP is for what stands behind the on-premises gateway. */
export function SchemeField() {
  const value = useValue(AT);
  const editable = useEditable('definition');
  const change = useChange('definition');
  const schemes = itemsOf(value);
  const chosen =
    schemes.length === 1 ? String(schemes[0]) : schemes.includes('https') ? 'https' : '';
  return (
    <FieldFrame
      label="Scheme"
      at={markOf(AT)}
      help="HTTP only with the on-premises gateway."
      messages={<FieldMessages at={AT} />}
      control={({ id, describedBy }) => (
        <Segments
          id={id}
          labelledBy={`${id}-label`}
          describedBy={describedBy}
          options={OPTIONS}
          value={chosen}
          disabled={!editable}
          onChange={(scheme) => {
            if (scheme !== chosen)
              change([{ op: 'set', at: AT.at, value: [scheme] }], 'Change scheme');
          }}
        />
      )}
    />
  );
}
