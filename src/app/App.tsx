import { FluentProvider } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useState } from 'react';
import { StartPage } from '../features/start/StartPage.tsx';
import { useDesk, useStudio } from '../store/desk.tsx';
import { useLook } from '../store/look.ts';
import { followAddress } from './route.ts';
import { StepPlaceholder } from './StepPlaceholder.tsx';
import { FLUENT_THEMES } from './theme.ts';
import { useDocumentTitle } from './useDocumentTitle.ts';
import { useShortcuts } from './useShortcuts.ts';

const Shell = lazy(() => import('./Shell.tsx'));

/** Addresses are followed once for each page, however often React mounts. */
let following: Promise<string | undefined> | undefined;

export function App() {
  const desk = useDesk();
  const look = useLook();
  const isOpen = useStudio((state) => state.current !== undefined);
  const [arrival, setArrival] = useState<{ trouble: string | undefined }>();
  useEffect(() => {
    following ??= followAddress(desk);
    following.then(
      (trouble) => setArrival({ trouble }),
      (fault: unknown) =>
        setArrival({ trouble: fault instanceof Error ? fault.message : String(fault) }),
    );
  }, [desk]);
  useShortcuts();
  useDocumentTitle();
  return (
    <FluentProvider theme={FLUENT_THEMES[look]}>
      {isOpen ? (
        <Suspense fallback={<StepPlaceholder />}>
          <Shell look={look} />
        </Suspense>
      ) : (
        arrival && <StartPage trouble={arrival.trouble} />
      )}
    </FluentProvider>
  );
}
