import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { TARGETS } from '../../core/bundle/targets.ts';
import { pack } from '../../core/bundle/zip.ts';
import { whenAnalysed } from '../../editor/whenAnalysed.ts';
import { download } from '../../platform/files.ts';
import { useDesk, useStudio } from '../../store/desk.tsx';
import { profileOf } from '../../store/findings.ts';
import type { OpenFiles } from '../../store/openFiles.ts';
import { SectionHead } from '../fields/Step.tsx';
import { blockersOf } from '../findings/counts.ts';
import { BundleTree } from './BundleTree.tsx';
import { bundleName } from './bundleName.ts';
import { Refusal } from './Refusal.tsx';

const TARGET = TARGETS.paconn;

/** What is taken away: its files, to look into, and the button that packs them. */
export function Bundle() {
  const { studio } = useDesk();
  const files = useStudio((state) => state.files);
  const folder = useStudio((state) => state.current?.name ?? 'connector');
  const [isRefused, setRefused] = useState(false);
  const bundle = useMemo(() => bundleOf(files), [files]);

  const save = () => {
    const now = studio.getState();
    setRefused(false);
    download(
      bundleName(now.files, now.current?.name ?? 'connector'),
      pack(bundleOf(now.files).entries),
      'application/zip',
    );
  };
  const ask = async () => {
    // What was typed a moment ago may not have been looked at yet.
    if (studio.getState().analysisFault === undefined) await whenAnalysed(studio);
    if (blockersOf(studio.getState()) > 0) setRefused(true);
    else save();
  };

  return (
    <section aria-label="Bundle">
      <SectionHead title="Bundle" note={TARGET.note}>
        <Button appearance="primary" onClick={() => void ask()}>
          Download bundle
        </Button>
      </SectionHead>
      {isRefused && <Refusal onSave={save} onLeave={() => setRefused(false)} />}
      <BundleTree name={bundleName(files, folder)} bundle={bundle} />
    </section>
  );
}

const bundleOf = (files: OpenFiles) =>
  TARGET.bundle({ name: '', files: [...files.values()].map(({ file }) => file) }, profileOf(files));
