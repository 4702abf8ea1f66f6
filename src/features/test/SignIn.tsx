import { Button, Input, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { ConnectionValues } from '../../core/runtime/request/connection.ts';
import type { Json } from '../../core/text/value.ts';
import { useStudio } from '../../store/desk.tsx';
import { signInOf, withAllowed } from '../../store/testing.ts';
import { FieldFrame } from '../../ui/FieldFrame.tsx';
import { MessageLine } from '../../ui/MessageLine.tsx';
import { FieldGrid } from '../fields/Step.tsx';
import { secretName, setSecret, useSecret } from '../security/secrets.ts';
import { gatewayCalls } from './gatewayCalls.ts';
import { providerFrom } from './provider.ts';
import { isExpired } from './signedIn.ts';
import { useSignIn } from './useSignIn.ts';
import { useTesting, useTestingStore } from './useTesting.ts';

const useStyles = makeStyles({
  input: { width: '100%' },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center', marginTop: '12px' },
  done: { color: tokens.colorStatusSuccessForeground1 },
  address: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
  note: {
    margin: '8px 0 0',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

const ASKED = [
  { key: 'clientId', label: 'Client ID', wide: false, isUrl: false },
  { key: 'clientSecret', label: 'Client secret', wide: false, isUrl: false },
  { key: 'authorizationUrl', label: 'Authorization URL', wide: true, isUrl: true },
  { key: 'tokenUrl', label: 'Token URL', wide: true, isUrl: true },
  { key: 'scopes', label: 'Scopes', wide: true, isUrl: false },
] as const;
type Asked = (typeof ASKED)[number]['key'];

/** Signing in with OAuth 2.0: what the files leave open is asked, the rest is as they say. */
export function SignIn({
  root,
  tokenKey,
  parameter,
  connection,
  set,
}: {
  readonly root: Json;
  readonly tokenKey: string;
  readonly parameter: Json;
  readonly connection: ConnectionValues;
  /** The chosen one of several ways to sign in. */
  readonly set: string | undefined;
}) {
  const styles = useStyles();
  const store = useTestingStore();
  const typed = useTesting(({ provider }) => provider);
  const signedIn = useTesting(signInOf);
  // The one that Security asks for too.
  const secret = secretName(
    useStudio(({ current }) => current?.id ?? ''),
    set,
  );
  const clientSecret = useSecret(secret) || (connection.get(`${tokenKey}:clientSecret`) ?? '');
  const known = providerFrom(root, tokenKey, parameter, connection);
  const { state, start, refresh, cancel } = useSignIn(gatewayCalls, store, tokenKey);
  const isBusy = state.kind === 'waiting';

  const shownValue = (key: Asked): string =>
    key === 'clientSecret' ? clientSecret : (typed[key] ?? known[key]);
  const write = (key: Asked, value: string) => {
    if (key === 'clientSecret') setSecret(secret, value);
    else store.setState(({ provider }) => ({ provider: { ...provider, [key]: value } }));
  };
  const problemOf = ({ key, isUrl }: (typeof ASKED)[number]): string | undefined => {
    const value = shownValue(key);
    return isUrl && value !== '' && !/^https?:\/\/[^/{]+/i.test(value)
      ? 'Write the whole address, with https:// and nothing in braces.'
      : undefined;
  };
  const isReady =
    (['clientId', 'authorizationUrl', 'tokenUrl'] as const).every(shownValue) &&
    !ASKED.some(problemOf);
  const signIn = () =>
    void start({
      ...known,
      clientId: shownValue('clientId'),
      clientSecret: clientSecret || undefined,
      authorizationUrl: shownValue('authorizationUrl'),
      tokenUrl: shownValue('tokenUrl'),
      scopes: shownValue('scopes'),
      allowedHosts: store.getState().allowedHosts,
    });
  return (
    <>
      <FieldGrid>
        {ASKED.map((asked) => {
          const { key, label, wide } = asked;
          const problem = problemOf(asked);
          return (
            <FieldFrame
              key={key}
              label={label}
              wide={wide}
              at={`sign-in:${key}`}
              messages={problem && <MessageLine severity="error" message={problem} />}
              control={({ id, describedBy }) => (
                <Input
                  id={id}
                  aria-describedby={describedBy}
                  className={styles.input}
                  type={key === 'clientSecret' ? 'password' : 'text'}
                  autoComplete="off"
                  value={shownValue(key)}
                  onChange={(_, { value }) => write(key, value)}
                />
              )}
            />
          );
        })}
      </FieldGrid>
      <p className={styles.note}>
        The provider must know{' '}
        <span className={styles.address}>{location.origin}/oauth/callback</span> as a redirect URL.
      </p>
      <div className={styles.row} role="status">
        <Button disabled={!gatewayCalls || !isReady || isBusy} onClick={signIn}>
          {signedIn ? 'Sign in again' : 'Sign in'}
        </Button>
        {isBusy && (
          <>
            <Spinner size="tiny" label={state.words} />
            <Button onClick={cancel}>Cancel</Button>
          </>
        )}
        {!isBusy && signedIn && (
          <>
            <span className={styles.done}>{untilWords(signedIn)}</span>
            {signedIn.refreshable && (
              <Button appearance="subtle" onClick={() => void refresh()}>
                Get a new token
              </Button>
            )}
          </>
        )}
      </div>
      {state.kind === 'failed' && <MessageLine severity="error" message={state.message} />}
      {state.kind === 'failed' && state.inside !== undefined && (
        <div className={styles.row}>
          <Button
            size="small"
            onClick={() => {
              store.setState((now) => withAllowed(now, state.inside ?? ''));
              signIn();
            }}
          >
            Allow {state.inside} and sign in
          </Button>
        </div>
      )}
    </>
  );
}

const TIME = new Intl.DateTimeFormat(undefined, { timeStyle: 'short' });

function untilWords(signedIn: Parameters<typeof isExpired>[0]): string {
  const { expiresAt, refreshable } = signedIn;
  if (expiresAt === undefined) return 'Signed in.';
  if (!isExpired(signedIn)) return `Signed in until ${TIME.format(expiresAt)}.`;
  return refreshable
    ? 'The token has expired; Run gets a new one.'
    : 'The token has expired: sign in again.';
}
