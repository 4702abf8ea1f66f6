import { Button, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { FieldFrame } from '../../ui/FieldFrame.tsx';
import { MessageLine } from '../../ui/MessageLine.tsx';
import { FieldGrid } from '../fields/Step.tsx';

const useStyles = makeStyles({
  input: { width: '100%' },
  more: { margin: '8px 0 8px -8px' },
});

/** What signing in needs, as it stands in the form. */
export interface ProviderValues {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly authorizationUrl: string;
  readonly tokenUrl: string;
  readonly scopes: string;
}
type Key = keyof ProviderValues;

const OWN = [
  ['clientId', 'Client ID'],
  ['clientSecret', 'Client secret'],
] as const satisfies readonly (readonly [Key, string])[];
/** What the files usually say. */
const KNOWN = [
  ['authorizationUrl', 'Authorization URL'],
  ['tokenUrl', 'Token URL'],
  ['scopes', 'Scopes'],
] as const satisfies readonly (readonly [Key, string])[];

const ADDRESSES = ['authorizationUrl', 'tokenUrl'] as const;

function problemOf(key: Key, values: ProviderValues): string | undefined {
  const isAddress = ADDRESSES.some((each) => each === key);
  if (!isAddress || values[key] === '' || /^https?:\/\/[^/{}]+[^{}]*$/i.test(values[key]))
    return undefined;
  return 'Write the whole address, with https:// and nothing in braces.';
}

const isComplete = (values: ProviderValues): boolean =>
  ADDRESSES.every((key) => values[key] !== '' && problemOf(key, values) === undefined);

/** Whether one can sign in with it. */
export const isWhole = (values: ProviderValues): boolean =>
  values.clientId !== '' && isComplete(values);

/** The client, and behind "Show" what the files say of the provider unless something of it is missing. */
export function ProviderForm({
  values,
  onValue,
}: {
  readonly values: ProviderValues;
  readonly onValue: (key: Key, value: string) => void;
}) {
  const styles = useStyles();
  const [wantsAll, setWantsAll] = useState(!isComplete(values));
  const isOpen = wantsAll || !isComplete(values);
  const field = ([key, label]: readonly [Key, string]) => {
    const problem = problemOf(key, values);
    return (
      <FieldFrame
        key={key}
        label={label}
        at={`sign-in:${key}`}
        messages={problem && <MessageLine severity="error" message={problem} />}
        control={({ id, describedBy }) => (
          <Input
            id={id}
            aria-describedby={describedBy}
            className={styles.input}
            type={key === 'clientSecret' ? 'password' : 'text'}
            autoComplete="off"
            value={values[key]}
            onChange={(_, data) => onValue(key, data.value)}
          />
        )}
      />
    );
  };
  return (
    <>
      <FieldGrid>{OWN.map(field)}</FieldGrid>
      <Button
        className={styles.more}
        size="small"
        appearance="subtle"
        aria-expanded={isOpen}
        onClick={() => setWantsAll(!isOpen)}
      >
        {isOpen ? 'Hide addresses and scopes' : 'Show addresses and scopes'}
      </Button>
      {isOpen && <FieldGrid>{KNOWN.map(field)}</FieldGrid>}
    </>
  );
}
