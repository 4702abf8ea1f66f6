import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Finding } from '../../core/rules/finding.ts';
import { useDesk, useStudio } from '../../store/desk.tsx';
import { countWords } from '../../ui/severity.tsx';
import { Diff } from './Diff.tsx';
import { makeFixes, previewOf } from './fixes.ts';

const useStyles = makeStyles({
  message: { margin: '0 0 4px', color: tokens.colorNeutralForeground2 },
  file: { margin: '12px 0 4px', fontSize: tokens.fontSizeBase200, fontWeight: 'inherit' },
  diff: { border: `1px solid ${tokens.colorNeutralStroke2}`, maxHeight: '50vh', overflowY: 'auto' },
});

const MOST_LINES = 400;

/** What fixes would change, to look at before they are made; they are one step of undo. */
export default function Proposal({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  const { studio } = useDesk();
  const files = useStudio((state) => state.files);
  const readOnly = useStudio((state) => state.readOnly);
  const close = useStudio((state) => state.closeProposal);
  const preview = useMemo(() => previewOf(files, findings), [files, findings]);
  const [first] = findings;
  const count = preview.findings.length;
  const title =
    findings.length === 1 ? (first?.fix?.title ?? '') : `${countWords(count, 'suggestion')}`;
  return (
    <Dialog open onOpenChange={close}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>
            <p className={styles.message}>
              {findings.length === 1 ? `${first?.message} ${first?.why}` : first?.why}
            </p>
            {count === 0 && <p>What it was about has changed meanwhile.</p>}
            {preview.files.map(({ file, before, after }) => (
              <section key={file} aria-label={`Changes of ${file}`}>
                <h3 className={styles.file}>{file}</h3>
                {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
                <div className={styles.diff} tabIndex={0}>
                  <Diff before={before} after={after} most={MOST_LINES} />
                </div>
              </section>
            ))}
            {count > 0 && count < findings.length && (
              <p>
                {countWords(findings.length - count, 'more')} can be looked at after these, because
                they are at the same place.
              </p>
            )}
          </DialogContent>
          <DialogActions>
            <Button onClick={close}>Leave it</Button>
            <Button
              appearance="primary"
              disabled={readOnly || count === 0}
              onClick={() => {
                makeFixes(studio, title, findings);
                close();
              }}
            >
              {count > 1 ? `Apply ${count}` : 'Apply'}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
