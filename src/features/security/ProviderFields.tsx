import { Button } from '@fluentui/react-components';
import { withProviderValue } from '../../core/connector/authentication/edit.ts';
import { customOf, type OAuth, withCustom } from '../../core/connector/authentication/oauth.ts';
import { type ProviderField, providerOf } from '../../core/connector/authentication/providers.ts';
import type { Pointer } from '../../core/text/pointer.ts';
import { useEditable } from '../fields/bound.ts';
import { FormSwitch, FormText } from './FormField.tsx';
import { parameterAt } from './place.ts';

type Change = (oauth: OAuth, label: string, group?: string) => void;

/** The provider's own values (auth.md 8), and those of the file that it does not know. */
export function ProviderFields({
  oauth,
  base,
  onChange,
}: {
  readonly oauth: OAuth;
  readonly base: Pointer;
  readonly onChange: Change;
}) {
  const known = providerOf(oauth.provider)?.fields ?? [];
  const names = known.map(({ name }) => name.toLowerCase());
  const others = Object.keys(oauth.custom)
    .filter((name) => !names.includes(name.toLowerCase()))
    .map((name): ProviderField => ({ name, label: name }));
  return [...known, ...others].map((field) => (
    <OneField key={field.name} field={field} oauth={oauth} base={base} onChange={onChange} />
  ));
}

function OneField({
  field,
  oauth,
  base,
  onChange,
}: {
  field: ProviderField;
  oauth: OAuth;
  base: Pointer;
  onChange: Change;
}) {
  const editable = useEditable('properties');
  const spelled =
    Object.keys(oauth.custom).find((name) => name.toLowerCase() === field.name.toLowerCase()) ??
    field.name;
  const at = parameterAt(base, oauth.key, 'oAuthSettings', 'customParameters', spelled);
  const value = customOf(oauth, field.name);
  const label = `Change ${field.label.toLowerCase()}`;
  if (field.control === 'switch') {
    return (
      <FormSwitch
        label={field.label}
        at={at}
        checked={value === 'true'}
        onChange={(on) => onChange(withProviderValue(oauth, field, String(on)), label)}
      />
    );
  }
  const tokenUrl = customOf(oauth, 'tokenUrl') || customOf(oauth, 'tokenUrlTemplate');
  const offersTokenUrl = field.like === 'refresh' && value === '' && tokenUrl !== '';
  return (
    <FormText
      label={field.label}
      required={field.required}
      code
      wide={field.control === 'template' || field.like === 'authorize'}
      multiline={field.control === 'template'}
      at={at}
      value={value}
      help={
        offersTokenUrl ? (
          <>
            Without it connections end after an hour.{' '}
            <Button
              size="small"
              disabled={!editable}
              onClick={() => onChange(withCustom(oauth, field.name, tokenUrl), label)}
            >
              Use the token URL
            </Button>
          </>
        ) : (
          field.hint
        )
      }
      onChange={(text, group) => onChange(withProviderValue(oauth, field, text), label, group)}
    />
  );
}
