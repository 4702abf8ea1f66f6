import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { useCounts } from '../features/findings/counts.ts';
import { useStudio } from '../store/desk.tsx';
import type { Look } from '../store/look.ts';
import type { Side } from '../store/place.ts';
import { Boundary } from '../ui/Boundary.tsx';
import { StepPlaceholder } from './StepPlaceholder.tsx';

const SourcePane = lazy(() => import('../features/source/SourcePane.tsx'));
const PreviewPane = lazy(() => import('../features/preview/PreviewPane.tsx'));
const FindingsPane = lazy(() => import('../features/findings/FindingsPane.tsx'));

const useStyles = makeStyles({
  tabs: {
    flexShrink: 0,
    padding: '0 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  count: {
    marginLeft: '6px',
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
  },
  panel: { flex: 1, minHeight: 0, minWidth: 0, display: 'flex', flexDirection: 'column' },
});

/** Beside the form: the files' text, what makers will see, what reviewers would say. */
export function SidePane({ look }: { look: Look }) {
  const styles = useStyles();
  const side = useStudio((state) => state.place.side);
  const goTo = useStudio((state) => state.goTo);
  const { error, warning, info } = useCounts();
  const total = error + warning + info;
  return (
    <>
      <TabList
        className={styles.tabs}
        selectedValue={side}
        onTabSelect={(_, { value }) => goTo({ side: value as Side })}
        aria-label="Beside the form"
      >
        <Tab value="source">Source</Tab>
        <Tab value="preview">Preview</Tab>
        <Tab value="findings">
          Findings
          {total > 0 && <span className={styles.count}>{total}</span>}
        </Tab>
      </TabList>
      <div className={styles.panel} role="tabpanel" aria-label={side}>
        <Boundary key={side}>
          <Suspense fallback={<StepPlaceholder />}>
            {side === 'source' && <SourcePane look={look} />}
            {side === 'preview' && <PreviewPane />}
            {side === 'findings' && <FindingsPane />}
          </Suspense>
        </Boundary>
      </div>
    </>
  );
}
