import { Input } from '@fluentui/react-components';
import { useStudio } from '../../store/desk.tsx';
import { FieldFrame } from '../../ui/FieldFrame.tsx';
import type { Bound } from '../fields/bound.ts';
import { markOf } from '../fields/bound.ts';
import { FieldMessages } from '../fields/FieldMessages.tsx';
import { secretName, setSecret, useSecret } from './secrets.ts';

/** The one field that writes no file. */
export function ClientSecretField({
  at,
  set,
}: {
  readonly at: Bound;
  readonly set: string | undefined;
}) {
  const name = secretName(
    useStudio(({ current }) => current?.id ?? ''),
    set,
  );
  const secret = useSecret(name);
  return (
    <FieldFrame
      label="Client secret"
      at={markOf(at)}
      help="Kept in this page’s memory for Test, in no file. Gone when the page closes."
      messages={<FieldMessages at={at} />}
      control={({ id, describedBy }) => (
        <Input
          id={id}
          type="password"
          autoComplete="off"
          aria-describedby={describedBy}
          value={secret}
          onChange={(_, { value }) => setSecret(name, value)}
        />
      )}
    />
  );
}
