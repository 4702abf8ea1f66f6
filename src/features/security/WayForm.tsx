import { makeStyles, tokens } from '@fluentui/react-components';
import { entriesOf } from '../../core/text/value.ts';
import { ApiKeyForm } from './ApiKeyForm.tsx';
import { BasicForm } from './BasicForm.tsx';
import { EditInSource } from './EditInSource.tsx';
import { OAuthForm } from './OAuthForm.tsx';
import { ParameterList } from './ParameterList.tsx';
import { parameterAt, type WayProps } from './place.ts';

const useStyles = makeStyles({
  words: { color: tokens.colorNeutralForeground2, margin: '0 0 8px' },
  foreign: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    alignItems: 'center',
    marginTop: '12px',
  },
});

/** The form of one way to sign in: its kind's fields, what else the dialog asks, and what no form holds. */
export function WayForm(props: WayProps) {
  const styles = useStyles();
  const { way, base } = props;
  return (
    <>
      <OwnFields {...props} />
      {way.kind !== 'none' && <ParameterList {...props} />}
      {entriesOf(way.foreign).map(([key]) => (
        <div key={key} className={styles.foreign}>
          <span>
            <code>{key}</code> stays as it is.
          </span>
          <EditInSource at={parameterAt(base, key)} what={key} />
        </div>
      ))}
    </>
  );
}

function OwnFields(props: WayProps) {
  const styles = useStyles();
  const { way } = props;
  if (way.kind === 'oauth2') return <OAuthForm {...props} way={way} />;
  if (way.kind === 'api-key') return <ApiKeyForm {...props} way={way} />;
  if (way.kind === 'basic' || way.kind === 'windows') return <BasicForm {...props} way={way} />;
  return (
    <p className={styles.words}>
      {way.kind === 'none'
        ? 'Everyone may use it: people only confirm the connection.'
        : 'People fill in values; nothing is sent by itself, policies say where each one goes.'}
    </p>
  );
}
