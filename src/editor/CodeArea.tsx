import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { Suspense, use, useState } from 'react';
import type { CodeEditorProps } from './CodeEditor.tsx';

const useStyles = makeStyles({
  area: {
    position: 'relative',
    flex: 1,
    minHeight: 0,
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  trouble: { padding: '12px' },
  wait: {
    position: 'absolute',
    inset: 0,
    padding: '14px 16px 0 56px',
    overflow: 'hidden',
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDuration: '200ms',
    animationDelay: '150ms',
    animationFillMode: 'both',
  },
  line: {
    height: '8px',
    marginBottom: '12px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground5,
  },
});

type Loaded =
  | { readonly ok: true; readonly CodeEditor: (props: CodeEditorProps) => React.ReactNode }
  | { readonly ok: false };

const load = (): Promise<Loaded> =>
  import('./CodeEditor.tsx').then(
    ({ CodeEditor }) => ({ ok: true, CodeEditor }),
    () => ({ ok: false }),
  );

let loading: Promise<Loaded> | undefined;
const loadAgain = () => {
  loading = load();
  return loading;
};

/** Monaco on a file of the store, filling what it is put in; loads the editor when it is first shown. */
export function CodeArea(props: CodeEditorProps) {
  const styles = useStyles();
  const [attempt, setAttempt] = useState(() => loading ?? loadAgain());
  const retry = () => setAttempt(loadAgain());
  return (
    <div className={styles.area}>
      <Suspense fallback={<Waiting />}>
        <Arrived attempt={attempt} onRetry={retry} {...props} />
      </Suspense>
    </div>
  );
}

function Arrived({
  attempt,
  onRetry,
  ...props
}: CodeEditorProps & { attempt: Promise<Loaded>; onRetry: () => void }) {
  const styles = useStyles();
  const loaded = use(attempt);
  if (loaded.ok) return <loaded.CodeEditor {...props} />;
  return (
    <div className={styles.trouble}>
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>The editor could not be loaded.</MessageBarTitle>
          Nothing is lost: the forms go on working. Check the connection to the studio’s server.
        </MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={onRetry}>
            Retry
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}

const WIDTHS = [6, 38, 52, 47, 30, 58, 44, 26, 50, 36, 42, 20];

/** The shape of a text while the editor comes. */
function Waiting() {
  const styles = useStyles();
  return (
    <div className={styles.wait} role="status" aria-label="Loading the editor">
      {WIDTHS.map((width, index) => (
        <div
          key={width}
          className={styles.line}
          style={{ width: `${width}%`, marginLeft: `${Math.min(index, 12 - index) * 10}px` }}
        />
      ))}
    </div>
  );
}
