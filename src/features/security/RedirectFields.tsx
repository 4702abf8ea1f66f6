import type { OAuth } from '../../core/connector/authentication/oauth.ts';
import type { Bound } from '../fields/bound.ts';
import { FormSelect, FormText } from './FormField.tsx';

const MODES = [
  { value: 'GlobalPerConnector', label: 'Per connector' },
  { value: 'Global', label: 'Global' },
  { value: 'Direct', label: 'Direct (old)' },
];

/** Where the service sends people back (auth.md 9). */
export function RedirectFields({
  oauth,
  at,
  onChange,
}: {
  readonly oauth: OAuth;
  readonly at: (...path: string[]) => Bound;
  readonly onChange: (oauth: OAuth, label: string, group?: string) => void;
}) {
  const known = MODES.find(({ value }) => value.toLowerCase() === oauth.redirectMode.toLowerCase());
  return (
    <>
      <FormSelect
        label="Redirect URL mode"
        at={at('redirectMode')}
        value={known?.value ?? oauth.redirectMode}
        options={MODES}
        help="New connectors need one per connector."
        onChange={(redirectMode) =>
          onChange({ ...oauth, redirectMode }, 'Change redirect URL mode')
        }
      />
      <FormText
        label="Redirect URL"
        code
        at={at('redirectUrl')}
        value={oauth.redirectUrl}
        help="Known once the connector exists. The service’s app must allow it."
        onChange={(redirectUrl, group) =>
          onChange({ ...oauth, redirectUrl }, 'Change redirect URL', group)
        }
      />
    </>
  );
}
