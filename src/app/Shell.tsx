import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import { useReveal } from '../features/fields/reveal.ts';
import { useDesk, useStudio } from '../store/desk.tsx';
import type { Look } from '../store/look.ts';
import { Boundary } from '../ui/Boundary.tsx';
import { Splitter } from '../ui/Splitter.tsx';
import { Header } from './Header.tsx';
import { Notices } from './Notices.tsx';
import { paletteState } from './palette.ts';
import { SidePane } from './SidePane.tsx';
import { StepPlaceholder } from './StepPlaceholder.tsx';
import { StepRail } from './StepRail.tsx';
import { STEP_PAGES } from './steps.ts';

const Proposal = lazy(() => import('../features/findings/Proposal.tsx'));
const CommandPalette = lazy(() => import('./CommandPalette.tsx'));

const RAIL = 216;
const SIDE_MIN = 320;
const SIDE_NAME = 'Source, preview and findings';

const useStyles = makeStyles({
  shell: {
    display: 'grid',
    gridTemplateColumns: `${RAIL}px minmax(0, 1fr) var(--side)`,
    gridTemplateRows: '48px auto minmax(0, 1fr)',
    height: '100dvh',
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    '@media (max-width: 1100px)': { gridTemplateColumns: '56px minmax(0, 1fr)' },
    '@media (max-width: 600px)': {
      gridTemplateColumns: 'minmax(0, 1fr)',
      gridTemplateRows: '48px auto minmax(0, 1fr) 56px',
    },
  },
  whole: { gridColumn: '1 / -1' },
  rail: { gridRow: 3, '@media (max-width: 600px)': { gridRow: 4 } },
  main: {
    gridRow: 3,
    minWidth: 0,
    minHeight: 0,
    overflow: 'auto',
    display: 'flex',
    flexDirection: 'column',
  },
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    margin: 0,
  },
  step: { flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
  side: {
    gridRow: 3,
    position: 'relative',
    minWidth: 0,
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 1100px)': { gridColumn: 2, borderLeft: 0, zIndex: 3 },
    '@media (max-width: 600px)': { gridColumn: 1 },
  },
  under: {
    '@media (max-width: 1100px)': { visibility: 'hidden', gridColumn: 2 },
    '@media (max-width: 600px)': { gridColumn: 1 },
  },
  over: { '@media (max-width: 1100px)': { display: 'none' } },
});

const narrow = matchMedia('(max-width: 1100px)');
const subscribeNarrow = (changed: () => void) => {
  narrow.addEventListener('change', changed);
  return () => narrow.removeEventListener('change', changed);
};

/** The wizard: steps, the chosen step's form, and beside it (over it where there is no room) source, preview, findings. */
export default function Shell({ look }: { look: Look }) {
  const styles = useStyles();
  const step = useStudio((state) => state.place.step);
  const { width, max, setWidth } = useSideWidth();
  const isNarrow = useSyncExternalStore(subscribeNarrow, () => narrow.matches);
  const [sideOpen, setSideOpen] = useState(false);
  const { studio } = useDesk();
  // Whoever asks for a place in the text, or for a pane, must see it where it covers the form.
  useEffect(
    () =>
      studio.subscribe(({ reveal }, before) => {
        if (reveal !== before.reveal && reveal?.focus === 'editor') setSideOpen(true);
      }),
    [studio],
  );
  const proposal = useStudio((state) => state.proposal);
  const paletteOpen = useStore(paletteState, (state) => state.open);
  const main = useRef<HTMLElement>(null);
  useReveal(main);
  const { name, Page } = STEP_PAGES[step];
  const covered = isNarrow && sideOpen;
  return (
    <div className={styles.shell} style={{ ['--side' as string]: `${width}px` }}>
      <Header
        className={styles.whole}
        sideOpen={sideOpen}
        onToggleSide={() => setSideOpen(!sideOpen)}
        onShowFindings={() => setSideOpen(true)}
      />
      <Notices className={styles.whole} />
      <StepRail className={styles.rail} onStep={() => setSideOpen(false)} />
      <main ref={main} className={mergeClasses(styles.main, covered && styles.under)}>
        <section aria-label={name} className={styles.step}>
          <Boundary key={step}>
            <Suspense fallback={<StepPlaceholder />}>
              <Page />
            </Suspense>
          </Boundary>
        </section>
      </main>
      {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: where it covers the form it is the main landmark, else one beside it; both take a name */}
      <div
        className={mergeClasses(styles.side, isNarrow && !sideOpen && styles.over)}
        role={covered ? 'main' : 'complementary'}
        aria-label={SIDE_NAME}
      >
        {covered && <h1 className={styles.unseen}>{SIDE_NAME}</h1>}
        {!isNarrow && (
          <Splitter
            label="Width of the side pane"
            width={width}
            min={SIDE_MIN}
            max={max}
            onWidth={setWidth}
          />
        )}
        <SidePane look={look} />
      </div>
      {proposal && (
        <Suspense>
          <Proposal findings={proposal} />
        </Suspense>
      )}
      {paletteOpen && (
        <Suspense>
          <CommandPalette />
        </Suspense>
      )}
    </div>
  );
}

const subscribeResize = (changed: () => void) => {
  addEventListener('resize', changed);
  return () => removeEventListener('resize', changed);
};

/** A third of the window until the author moves it; the form always keeps room. */
function useSideWidth() {
  const window = useSyncExternalStore(subscribeResize, () => innerWidth);
  const chosen = useStudio((state) => state.sideWidth);
  const setWidth = useStudio((state) => state.setSideWidth);
  const max = Math.max(SIDE_MIN, window - RAIL - 420);
  const width = Math.min(
    max,
    Math.max(SIDE_MIN, chosen ?? Math.round(Math.max(380, window * 0.34))),
  );
  return { width, max, setWidth };
}
