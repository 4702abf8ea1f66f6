import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { CodeArea } from '../../editor/CodeArea.tsx';
import type { Cursor } from '../../editor/view.ts';
import { useStudio } from '../../store/desk.tsx';
import type { Look } from '../../store/look.ts';
import { fileWithRole, type OpenFile } from '../../store/openFiles.ts';
import type { StudioState } from '../../store/studio.ts';
import { BinaryView } from './BinaryView.tsx';
import { CursorPath } from './CursorPath.tsx';
import { FileTabs, PANEL, tabId } from './FileTabs.tsx';

const useStyles = makeStyles({
  pane: {
    flex: 1,
    minWidth: 0,
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  panel: { flex: 1, minHeight: 0, minWidth: 0, display: 'flex', flexDirection: 'column' },
  nothing: { padding: '24px 16px', color: tokens.colorNeutralForeground3 },
});

const START: Cursor = { offset: 0, line: 1, column: 1 };

/** The connector's files as they are: texts in the editor, pictures as such. */
export default function SourcePane({ look }: { readonly look: Look }) {
  const styles = useStyles();
  const open = useStudio(shownFile);
  const [cursor, setCursor] = useState(START);
  if (!open) return <p className={styles.nothing}>There are no files.</p>;
  const { file, tree } = open;
  return (
    <div className={styles.pane}>
      <FileTabs shown={file.name} />
      <div className={styles.panel} role="tabpanel" id={PANEL} aria-labelledby={tabId(file.name)}>
        {file.kind === 'binary' ? (
          <BinaryView file={file} />
        ) : (
          <>
            <CursorPath file={file.name} tree={tree} cursor={cursor} />
            <CodeArea file={file.name} look={look} onCursor={setCursor} />
          </>
        )}
      </div>
    </div>
  );
}

/** The file that the author chose, while it is there. */
const shownFile = ({ files, place }: StudioState): OpenFile | undefined =>
  files.get(place.file) ?? fileWithRole(files, 'definition') ?? files.values().next().value;
