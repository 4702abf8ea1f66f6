import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { ConnectionValues } from '../../core/runtime/request/connection.ts';
import type { Json } from '../../core/text/value.ts';
import { useStudio } from '../../store/desk.tsx';
import { signInOf, withAllowed } from '../../store/testing.ts';
import { MessageLine } from '../../ui/MessageLine.tsx';
import { secretName, setSecret, useSecret } from '../security/secrets.ts';
import { gatewayCalls } from './gatewayCalls.ts';
import { isWhole, ProviderForm, type ProviderValues } from './ProviderForm.tsx';
import { providerFrom } from './provider.ts';
import { isExpired } from './signedIn.ts';
import { useSignIn } from './useSignIn.ts';
import { useTesting, useTestingStore } from './useTesting.ts';

const useStyles = makeStyles({
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

  const values: ProviderValues = {
    clientId: typed['clientId'] ?? known.clientId,
    clientSecret,
    authorizationUrl: typed['authorizationUrl'] ?? known.authorizationUrl,
    tokenUrl: typed['tokenUrl'] ?? known.tokenUrl,
    scopes: typed['scopes'] ?? known.scopes,
  };
  const write = (key: keyof ProviderValues, value: string) => {
    if (key === 'clientSecret') setSecret(secret, value);
    else store.setState(({ provider }) => ({ provider: { ...provider, [key]: value } }));
  };
  const signIn = () =>
    void start({
      ...known,
      ...values,
      clientSecret: clientSecret || undefined,
      allowedHosts: store.getState().allowedHosts,
    });
  return (
    <>
      <ProviderForm values={values} onValue={write} />
      <p className={styles.note}>
        The provider must know{' '}
        <span className={styles.address}>{location.origin}/oauth/callback</span> as a redirect URL.
      </p>
      <div className={styles.row} role="status">
        <Button disabled={!gatewayCalls || !isWhole(values) || isBusy} onClick={signIn}>
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
