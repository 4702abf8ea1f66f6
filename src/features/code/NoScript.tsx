import { makeStyles, tokens } from '@fluentui/react-components';
import { inProperties } from '../fields/bound.ts';
import { FieldMessages } from '../fields/FieldMessages.tsx';

const useStyles = makeStyles({
  words: {
    color: tokens.colorNeutralForeground2,
    maxWidth: '68ch',
    padding: '0 28px',
    margin: '0 0 14px',
    '@media (max-width: 600px)': { padding: '0 16px' },
  },
  messages: { padding: '0 28px', '@media (max-width: 600px)': { padding: '0 16px' } },
});

/** What custom code is for, where there is none. */
export function NoScript() {
  const styles = useStyles();
  return (
    <>
      <p className={styles.words}>
        This connector has no custom code, and most need none. It is for what a definition cannot
        say: turning a reply into another shape, joining two calls, computing a signature. Policies
        do the simpler things.
      </p>
      <div className={styles.messages} data-at="properties:/properties/scriptOperations">
        <FieldMessages at={inProperties('/properties/scriptOperations')} />
      </div>
    </>
  );
}
