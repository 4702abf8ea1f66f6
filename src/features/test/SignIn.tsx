import { Button, Input, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Json } from '../../core/text/value.ts';
import { FieldFrame } from '../../ui/FieldFrame.tsx';
import { MessageLine } from '../../ui/MessageLine.tsx';
import { FieldGrid } from '../fields/Step.tsx';
import { gatewayCalls } from './gatewayCalls.ts';
import { providerFrom } from './provider.ts';
import { useSignIn } from './useSignIn.ts';
import { useTestingStore } from './useTesting.ts';

const useStyles = makeStyles({
  input: { width: '100%' },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center', marginTop: '12px' },
  done: { color: tokens.colorStatusSuccessForeground1 },
});

const ASKED = [
  { key: 'clientId', label: 'Client ID', isSecret: false, wide: false },
  { key: 'clientSecret', label: 'Client secret', isSecret: true, wide: false },
  { key: 'authorizationUrl', label: 'Authorization URL', isSecret: false, wide: false },
  { key: 'tokenUrl', label: 'Token URL', isSecret: false, wide: false },
  { key: 'scopes', label: 'Scopes', isSecret: false, wide: true },
] as const;
type Asked = (typeof ASKED)[number]['key'];

/** Signing in with OAuth 2.0: what the files leave open is asked, the rest is as they say. */
export function SignIn({
  root,
  tokenKey,
  parameter,
}: {
  readonly root: Json;
  readonly tokenKey: string;
  readonly parameter: Json;
}) {
  const styles = useStyles();
  const store = useTestingStore();
  const known = providerFrom(root, tokenKey, parameter);
  const [typed, setTyped] = useState<Readonly<Partial<Record<Asked, string>>>>({});
  const { state, start, refresh, cancel } = useSignIn(gatewayCalls, (token) =>
    store.setState(({ connection }) => ({ connection: { ...connection, [tokenKey]: token } })),
  );
  const shownValue = (key: Asked): string =>
    typed[key] ?? (key === 'clientSecret' ? '' : known[key]);
  const isReady = (['clientId', 'authorizationUrl', 'tokenUrl'] as const).every(shownValue);
  return (
    <>
      <FieldGrid>
        {ASKED.map(({ key, label, isSecret, wide }) => (
          <FieldFrame
            key={key}
            label={label}
            wide={wide}
            at={`sign-in:${key}`}
            messages={null}
            control={({ id, describedBy }) => (
              <Input
                id={id}
                aria-describedby={describedBy}
                className={styles.input}
                type={isSecret ? 'password' : 'text'}
                autoComplete="off"
                value={shownValue(key)}
                onChange={(_, { value }) => setTyped({ ...typed, [key]: value })}
              />
            )}
          />
        ))}
      </FieldGrid>
      <div className={styles.row}>
        <Button
          disabled={!gatewayCalls || !isReady || state.kind === 'waiting'}
          onClick={() =>
            void start({
              ...known,
              clientId: shownValue('clientId'),
              clientSecret: shownValue('clientSecret') || undefined,
              authorizationUrl: shownValue('authorizationUrl'),
              tokenUrl: shownValue('tokenUrl'),
              scopes: shownValue('scopes'),
              allowedHosts: store.getState().allowedHosts,
            })
          }
        >
          Sign in
        </Button>
        {state.kind === 'waiting' && (
          <>
            <Spinner size="tiny" label="Go on in the new window" />
            <Button onClick={cancel}>Cancel</Button>
          </>
        )}
        {state.kind === 'done' && <span className={styles.done}>Signed in.</span>}
        {state.kind === 'done' && state.refreshable && (
          <Button appearance="subtle" onClick={() => void refresh(state.state)}>
            Get a new token
          </Button>
        )}
      </div>
      {state.kind === 'failed' && <MessageLine severity="error" message={state.message} />}
      <MessageLine
        severity="info"
        message={`The provider must know ${location.origin}/oauth/callback as a redirect URL.`}
      />
    </>
  );
}
