import { makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../core/rules/finding.ts';
import { useStudio } from '../../store/desk.tsx';
import { MessageLine } from '../../ui/MessageLine.tsx';
import { countWords } from '../../ui/severity.tsx';
import { FixFinding } from '../findings/FixFinding.tsx';

const useStyles = makeStyles({
  area: {
    flexShrink: 0,
    maxHeight: '30%',
    overflow: 'auto',
    padding: '8px 28px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 600px)': { padding: '8px 16px 12px' },
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { margin: 0, padding: 0, listStyle: 'none' },
  row: { display: 'flex', alignItems: 'flex-start', gap: '8px' },
  line: {
    flexShrink: 0,
    border: 0,
    padding: '0 2px',
    marginTop: '6px',
    background: 'none',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorBrandForegroundLink,
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  words: { flex: 1, minWidth: 0 },
});

const NONE: readonly Finding[] = [];

/** What is wrong with the script, each with its line and its fix; nothing where all is well. */
export function ScriptFindings({ file }: { file: string }) {
  const styles = useStyles();
  const findings = useStudio((state) => state.findings.get(file) ?? NONE);
  const text = useStudio(({ files }) => {
    const open = files.get(file)?.file;
    return open?.kind === 'text' ? open.text : '';
  });
  const show = useStudio((state) => state.show);
  if (findings.length === 0) return null;
  return (
    <section className={styles.area} aria-label="Findings of the script">
      <h2 className={styles.heading}>{countWords(findings.length, 'finding')}</h2>
      <ul className={styles.list}>
        {findings.map((finding) => (
          <li key={finding.id} className={styles.row}>
            <button
              type="button"
              className={styles.line}
              onClick={() => show(file, finding.pointer, 'editor', finding.range)}
            >
              Line {lineOf(text, finding.range.start)}
            </button>
            <div className={styles.words}>
              <MessageLine
                severity={finding.severity}
                message={finding.message}
                fix={<FixFinding finding={finding} />}
              />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;
