import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { MessageLine } from '../../../ui/MessageLine.tsx';
import type { Asking } from './useLiveCard.ts';

const useStyles = makeStyles({
  note: { color: tokens.colorNeutralForeground2 },
  spinner: { justifyContent: 'flex-start' },
});

/** How it stands with the fields that the service names, in the designer's words. */
export function PlaceholderNote({
  asking,
  onAsk,
}: {
  readonly asking: Asking;
  readonly onAsk: () => void;
}) {
  const styles = useStyles();
  switch (asking.state) {
    case 'none':
      return null;
    case 'waiting':
      return <MessageLine severity="info" message={asking.message} />;
    case 'unasked':
      return (
        <Button size="small" onClick={onAsk}>
          Ask the service for its fields
        </Button>
      );
    case 'loading':
      return <Spinner size="tiny" label="Loading…" className={styles.spinner} />;
    case 'ready':
      return <span className={styles.note}>The service named no fields: give it as JSON.</span>;
    case 'failed':
      return (
        <MessageLine
          severity="error"
          message={`Failed to retrieve dynamic inputs. Error details: '${asking.message}'`}
          fix={
            <Button size="small" onClick={onAsk}>
              Try again
            </Button>
          }
        />
      );
  }
}
