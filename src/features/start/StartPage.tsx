import {
  Button,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { OpenProblem } from '../../core/connector/connector.ts';
import { readChosen } from '../../platform/files.ts';
import { useDesk } from '../../store/desk.tsx';
import { openBlank, openRaw } from '../../store/opening.ts';
import { FileButton } from './FileButton.tsx';
import { Recent } from './Recent.tsx';
import { Samples } from './Samples.tsx';
import { useDrop } from './useDrop.ts';
import { usePaste } from './usePaste.ts';

const useStyles = makeStyles({
  page: {
    height: '100dvh',
    overflow: 'auto',
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
  hero: {
    maxWidth: '1040px',
    margin: '0 auto',
    padding: '56px 48px 40px',
    boxSizing: 'border-box',
    '@media (max-width: 600px)': { padding: '24px 16px' },
  },
  brand: {
    display: 'flex',
    alignItems: 'center',
    gap: '10px',
    marginBottom: '28px',
    fontWeight: tokens.fontWeightSemibold,
  },
  title: {
    margin: 0,
    fontSize: '28px',
    lineHeight: '36px',
    fontWeight: tokens.fontWeightSemibold,
    letterSpacing: '-0.01em',
  },
  lead: { margin: '6px 0 0', color: tokens.colorNeutralForeground2, maxWidth: '70ch' },
  drop: {
    margin: '24px 0 12px',
    padding: '28px 20px',
    border: `1.5px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: '10px',
    textAlign: 'center',
    backgroundColor: tokens.colorNeutralBackground1,
    transition: 'border-color 120ms, background-color 120ms',
  },
  over: {
    border: `1.5px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  what: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  note: {
    margin: '4px 0 16px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', justifyContent: 'center' },
});

/** Where a visit begins: open what there is, go on with what was open, or learn from a sample. */
export function StartPage({ trouble }: { trouble: string | undefined }) {
  const styles = useStyles();
  const { studio } = useDesk();
  const [problem, setProblem] = useState<OpenProblem>();
  const [busy, setBusy] = useState(false);

  const open = async (files: Promise<readonly { name: string; bytes: Uint8Array }[]>) => {
    setBusy(true);
    setProblem(undefined);
    try {
      setProblem(openRaw(studio, await files));
    } catch {
      setProblem({
        code: 'damaged',
        message: 'The files could not be read.',
        advice: 'Check that they are still there and may be read, and try again.',
      });
    } finally {
      setBusy(false);
    }
  };
  const isOver = useDrop(open);
  usePaste(open);

  return (
    <main className={styles.page}>
      <div className={styles.hero}>
        <div className={styles.brand}>
          <img src="favicon.svg" alt="" width={28} height={28} />
          Connector Studio
        </div>
        <h1 className={styles.title}>Make a connector that passes the first time</h1>
        <p className={styles.lead}>
          Open what you have, see what makers and reviewers will see, take away the bundle. Nothing
          leaves this computer.
        </p>
        <section
          className={mergeClasses(styles.drop, isOver && styles.over)}
          aria-label="Open a connector"
          aria-busy={busy}
        >
          <div className={styles.what}>
            {isOver
              ? 'Let go to open it'
              : busy
                ? 'Opening…'
                : 'Drop a file, a folder or a zip here'}
          </div>
          <p className={styles.note}>
            A connector’s folder, a Swagger 2.0 definition in JSON, a zip of either; or paste the
            definition.
          </p>
          <div className={styles.buttons}>
            <FileButton
              label="Import a file"
              appearance="primary"
              multiple
              onFiles={(files) => open(readChosen(files))}
            >
              Choose files
            </FileButton>
            <FileButton label="Import a folder" folder onFiles={(files) => open(readChosen(files))}>
              Open folder
            </FileButton>
            <Button onClick={() => openBlank(studio)}>Start from blank</Button>
          </div>
        </section>
        <div aria-live="assertive">
          {problem && (
            <MessageBar intent="error" layout="multiline">
              <MessageBarBody>
                <MessageBarTitle>{problem.message}</MessageBarTitle> {problem.advice}
              </MessageBarBody>
            </MessageBar>
          )}
          {trouble && !problem && (
            <MessageBar intent="warning" layout="multiline">
              <MessageBarBody>{trouble}</MessageBarBody>
            </MessageBar>
          )}
        </div>
        <Recent />
        <Samples onProblem={setProblem} />
      </div>
    </main>
  );
}
