import { schemeAt } from '../../core/connector/authentication/scheme.ts';
import type { WayOf } from '../../core/connector/authentication/way.ts';
import { MessageLine } from '../../ui/MessageLine.tsx';
import { inDefinition } from '../fields/bound.ts';
import { FieldGrid } from '../fields/Step.tsx';
import { FormSelect, FormText } from './FormField.tsx';
import { ParameterMessages } from './ParameterMessages.tsx';
import { ParameterTexts } from './ParameterTexts.tsx';
import type { WayProps } from './place.ts';

const PLACES = [
  { value: 'header', label: 'Header' },
  { value: 'query', label: 'Query' },
];

/** A key that people paste: its words in apiProperties.json, its place in the definition (auth.md 5). */
export function ApiKeyForm({ way, base, scheme, onChange, onScheme }: WayProps<WayOf<'api-key'>>) {
  return (
    <FieldGrid>
      <ParameterTexts
        label="Parameter label"
        parameter={way.secret}
        base={base}
        onChange={(secret, ...step) => onChange({ ...way, secret }, ...step)}
      />
      {scheme?.type === 'apiKey' ? (
        <>
          <FormText
            label="Parameter name"
            required
            code
            at={inDefinition(schemeAt(scheme.key, 'name'))}
            value={scheme.name}
            help={
              scheme.name.toLowerCase() === 'authorization'
                ? 'For a bearer token people type “Bearer ” before it, unless a policy adds it.'
                : 'The header or query parameter that the API reads.'
            }
            onChange={(name, group) =>
              onScheme({ ...scheme, name }, 'Change parameter name', group)
            }
          />
          <FormSelect
            label="Location"
            at={inDefinition(schemeAt(scheme.key, 'in'))}
            value={scheme.location}
            options={PLACES}
            onChange={(location) => onScheme({ ...scheme, location }, 'Change location')}
          />
        </>
      ) : (
        <MessageLine
          severity="info"
          message={`The definition has no API key: a policy must send @connectionParameters('${way.secret.key}','').`}
        />
      )}
      <ParameterMessages base={base} name={way.secret.key} />
    </FieldGrid>
  );
}
