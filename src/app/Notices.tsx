import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { OpenProblem } from '../core/connector/connector.ts';
import { useDrop } from '../features/start/useDrop.ts';
import { useDesk, useStudio } from '../store/desk.tsx';
import { openRaw } from '../store/opening.ts';

const Conflicts = lazy(() => import('../features/conflicts/Conflicts.tsx'));

/** What the author must know whatever step is open: another tab edits, files changed on disk, something failed. */
export function Notices({ className }: { className: string }) {
  const { studio, sharing } = useDesk();
  const otherTab = useStudio((state) => state.otherTab);
  const keeping = useStudio((state) => state.keeping);
  const folderState = useStudio((state) => state.folderState);
  const conflicts = useStudio((state) => state.conflicts.length);
  const [refused, setRefused] = useState<OpenProblem>();
  // Dropped anywhere, another connector is opened; this one is kept, and found again on the start page.
  useDrop(async (files) => setRefused(openRaw(studio, await files)));
  return (
    <div className={className} aria-live="polite">
      {otherTab && (
        <MessageBar intent="info">
          <MessageBarBody>
            <MessageBarTitle>Another tab edits this connector.</MessageBarTitle>
            This one follows it live.
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => void sharing.takeOver()}>
              Edit here instead
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {typeof keeping === 'object' && (
        <MessageBar intent="error">
          <MessageBarBody>
            <MessageBarTitle>This browser keeps nothing.</MessageBarTitle>
            Your changes are only in this tab: download the bundle before you close it. (
            {keeping.failed})
          </MessageBarBody>
        </MessageBar>
      )}
      {typeof folderState === 'object' && (
        <MessageBar intent="error">
          <MessageBarBody>
            <MessageBarTitle>Nothing was saved to the folder.</MessageBarTitle>
            {folderState.failed}
          </MessageBarBody>
        </MessageBar>
      )}
      {refused && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{refused.message}</MessageBarTitle> {refused.advice}
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => setRefused(undefined)}>
              Dismiss
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {conflicts > 0 && (
        <Suspense>
          <Conflicts />
        </Suspense>
      )}
    </div>
  );
}
