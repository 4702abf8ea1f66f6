import { makeStyles, tokens } from '@fluentui/react-components';
import { definitionOf } from '../../core/swagger/definition.ts';
import { itemsOf, jsonOf, textOf } from '../../core/text/value.ts';
import { useStudio } from '../../store/desk.tsx';
import { fileWithRole } from '../../store/openFiles.ts';
import { VerbBadge } from '../../ui/VerbBadge.tsx';
import { inDefinition, useValue } from '../fields/bound.ts';
import { SectionHead, StepForm } from '../fields/Step.tsx';

const useStyles = makeStyles({
  words: { color: tokens.colorNeutralForeground2, maxWidth: '68ch', margin: '0 0 14px' },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: '46px minmax(0, 2fr) minmax(0, 3fr)',
    gap: '0 10px',
    alignItems: 'center',
    padding: '6px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    '@container form (max-width: 480px)': { gridTemplateColumns: '46px minmax(0, 1fr)' },
  },
  summary: {
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  url: {
    minWidth: 0,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: '12px',
    lineHeight: '18px',
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
    '@container form (max-width: 480px)': { gridColumn: '2' },
  },
});
const MOST = 100;

/** What a test call will send: the address of each operation. Calls themselves are not made yet, and the page says so. */
export default function TestStep() {
  const styles = useStyles();
  const scheme = itemsOf(useValue(inDefinition('/schemes')))[0] ?? 'https';
  const host = useValue(inDefinition('/host'));
  const basePath = useValue(inDefinition('/basePath'));
  const root = useStudio(({ files }) => fileWithRole(files, 'definition')?.tree?.root);
  const { operations } = definitionOf(root && jsonOf(root));
  const base = `${scheme}://${typeof host === 'string' ? host : '…'}${typeof basePath === 'string' ? basePath.replace(/\/$/, '') : ''}`;
  return (
    <StepForm title="Test" lead="What goes to the API.">
      <p className={styles.words}>
        The studio makes no test calls yet. These are the addresses that flows and apps will call;
        check host, base URL and paths here.
      </p>
      <SectionHead title="Operations" note={`${operations.length} at ${base}`} />
      <ul className={styles.list}>
        {operations.slice(0, MOST).map(({ at, verb, path, value }) => (
          <li key={at} className={styles.row}>
            <VerbBadge verb={verb} />
            <span className={styles.summary} title={textOf(value, 'summary')}>
              {textOf(value, 'summary') ?? path}
            </span>
            <span className={styles.url} title={base + path}>
              {path}
            </span>
          </li>
        ))}
      </ul>
      {operations.length > MOST && (
        <p className={styles.words}>and {operations.length - MOST} more</p>
      )}
    </StepForm>
  );
}
