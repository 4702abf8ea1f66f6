import type { WayOf } from '../../core/connector/authentication/way.ts';
import { FieldGrid } from '../fields/Step.tsx';
import { ParameterMessages } from './ParameterMessages.tsx';
import { ParameterTexts } from './ParameterTexts.tsx';
import type { WayProps } from './place.ts';

/** User name and password: Basic, and Windows, where the gateway signs in with them (auth.md 6, 8). */
export function BasicForm({ way, base, onChange }: WayProps<WayOf<'basic'> | WayOf<'windows'>>) {
  return (
    <FieldGrid>
      <ParameterTexts
        label="Label of user name"
        parameter={way.user}
        base={base}
        onChange={(user, ...step) => onChange({ ...way, user }, ...step)}
      />
      <ParameterTexts
        label="Label of password"
        parameter={way.password}
        base={base}
        onChange={(password, ...step) => onChange({ ...way, password }, ...step)}
      />
      <ParameterMessages base={base} name={way.user.key} />
      <ParameterMessages base={base} name={way.password.key} />
    </FieldGrid>
  );
}
