import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { paconnFiles } from '../../core/bundle/paconn.ts';
import { pack } from '../../core/bundle/zip.ts';
import { whenAnalysed } from '../../editor/whenAnalysed.ts';
import { download } from '../../platform/files.ts';
import { useDesk, useStudio } from '../../store/desk.tsx';
import { profileOf } from '../../store/findings.ts';
import type { OpenFiles } from '../../store/openFiles.ts';
import { countWords } from '../../ui/severity.tsx';
import { SectionHead } from '../fields/Step.tsx';
import { blockersOf, useBlockers } from '../findings/counts.ts';
import { BundleTree } from './BundleTree.tsx';
import { bundleName } from './bundleName.ts';

const useStyles = makeStyles({
  ask: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    alignItems: 'center',
    marginBottom: '10px',
  },
  words: { flex: '1 1 220px', color: tokens.colorNeutralForeground2 },
});

/** What is taken away: its files, and the button that packs them. */
export function Bundle() {
  const { studio } = useDesk();
  const files = useStudio((state) => state.files);
  const folder = useStudio((state) => state.current?.name ?? 'connector');
  const error = useBlockers();
  const [asked, setAsked] = useState(false);
  const name = bundleName(files, folder);
  const entries = useMemo(() => entriesOf(files), [files]);

  const save = () => {
    const now = studio.getState();
    setAsked(false);
    download(
      bundleName(now.files, now.current?.name ?? 'connector'),
      pack(entriesOf(now.files)),
      'application/zip',
    );
  };
  const ask = async () => {
    // What was typed a moment ago may not have been looked at yet.
    if (studio.getState().analysisFault === undefined) await whenAnalysed(studio);
    if (blockersOf(studio.getState()) > 0) setAsked(true);
    else save();
  };

  return (
    <section aria-label="Bundle">
      <SectionHead title="Bundle" note="the folder as the official tools take it">
        <Button appearance="primary" onClick={() => void ask()}>
          Download bundle
        </Button>
      </SectionHead>
      {asked && error > 0 && <Ask error={error} onSave={save} onLeave={() => setAsked(false)} />}
      <BundleTree name={name} entries={entries} />
    </section>
  );
}

const entriesOf = (files: OpenFiles) =>
  paconnFiles({ name: '', files: [...files.values()].map(({ file }) => file) });

/** Asks in place: whoever wants the bundle as it is gets it with one more press. */
function Ask({
  error,
  onSave,
  onLeave,
}: {
  readonly error: number;
  readonly onSave: () => void;
  readonly onLeave: () => void;
}) {
  const styles = useStyles();
  const isReviewed = useStudio(({ files }) => profileOf(files) !== 'custom');
  return (
    <div className={styles.ask}>
      <span className={styles.words} role="alert">
        {isReviewed
          ? `${countWords(error, 'error')} would be refused by reviewers.`
          : `${countWords(error, 'error')} may keep it from working.`}
      </span>
      <Button onClick={onSave}>Download anyway</Button>
      <Button appearance="subtle" onClick={onLeave}>
        Not yet
      </Button>
    </div>
  );
}
