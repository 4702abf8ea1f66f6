import { Button, makeStyles } from '@fluentui/react-components';
import { withProvider } from '../../core/connector/authentication/edit.ts';
import type { OAuth } from '../../core/connector/authentication/oauth.ts';
import { PROVIDERS, providerOf } from '../../core/connector/authentication/providers.ts';
import type { WayOf } from '../../core/connector/authentication/way.ts';
import { useEditable } from '../fields/bound.ts';
import { FieldGrid } from '../fields/Step.tsx';
import { ClientSecretField } from './ClientSecretField.tsx';
import { FormSelect, FormText } from './FormField.tsx';
import { ParameterMessages } from './ParameterMessages.tsx';
import { ProviderFields } from './ProviderFields.tsx';
import { parameterAt, type WayProps } from './place.ts';
import { RedirectFields } from './RedirectFields.tsx';
import { ScopeField } from './ScopeField.tsx';

const OPTIONS = PROVIDERS.map(({ id, name }) => ({ value: id, label: name }));
const useStyles = makeStyles({
  recipes: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    alignItems: 'center',
    gridColumn: '1 / -1',
  },
});

/** People sign in with the service itself (auth.md 7 to 9). */
export function OAuthForm({ way, base, set, onChange }: WayProps<WayOf<'oauth2'>>) {
  const styles = useStyles();
  const editable = useEditable('properties');
  const { oauth } = way;
  const provider = providerOf(oauth.provider);
  const at = (...rest: string[]) => parameterAt(base, oauth.key, 'oAuthSettings', ...rest);
  const update = (next: OAuth, label: string, group?: string) =>
    onChange({ ...way, oauth: next }, label, group);
  return (
    <FieldGrid>
      <FormSelect
        label="Identity provider"
        required
        wide
        at={at('identityProvider')}
        value={provider?.id ?? oauth.provider}
        options={OPTIONS}
        help={
          provider?.note ?? 'A provider that the studio does not know; its values stay as they are.'
        }
        onChange={(id) => onChange(withProvider(way, id), 'Change identity provider')}
      />
      {provider?.recipes && (
        <div className={styles.recipes}>
          Fill in:
          {provider.recipes.map(({ name, values }) => (
            <Button
              key={name}
              size="small"
              disabled={!editable}
              onClick={() =>
                update(
                  {
                    ...oauth,
                    custom: { ...oauth.custom, ...values },
                    onBehalfOf: values['enableOnbehalfOfLogin'] === 'true' || oauth.onBehalfOf,
                  },
                  `Fill in: ${name}`,
                )
              }
            >
              {name}
            </Button>
          ))}
        </div>
      )}
      <FormText
        label="Client ID"
        code
        at={at('clientId')}
        value={oauth.clientId}
        help="A placeholder in files that are published."
        onChange={(clientId, group) => update({ ...oauth, clientId }, 'Change client ID', group)}
      />
      <ClientSecretField at={at('clientSecret')} set={set} />
      <ProviderFields oauth={oauth} base={base} onChange={update} />
      <ScopeField
        at={at('scopes')}
        scopes={oauth.scopes}
        onChange={(scopes, group) => update({ ...oauth, scopes }, 'Change scope', group)}
      />
      <RedirectFields oauth={oauth} at={at} onChange={update} />
      <FormText
        label="Label of the sign-in"
        wide
        at={parameterAt(base, oauth.key, 'uiDefinition', 'displayName')}
        value={oauth.label}
        onChange={(label, group) => update({ ...oauth, label }, 'Change label', group)}
      />
      <ParameterMessages base={base} name={oauth.key} />
    </FieldGrid>
  );
}
