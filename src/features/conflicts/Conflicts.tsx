import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { decode } from '../../core/connector/encoding.ts';
import { useDesk, useStudio } from '../../store/desk.tsx';
import { settle } from '../../store/opening.ts';

const TextDiff = lazy(() => import('./TextDiff.tsx'));

/** Files that changed on disk while they were changed here: both are shown, and the author decides for each. */
export default function Conflicts() {
  const { studio } = useDesk();
  const conflicts = useStudio((state) => state.conflicts);
  const files = useStudio((state) => state.files);
  const [shown, setShown] = useState<string>();
  return conflicts.map(({ name, bytes }) => {
    const mine = files.get(name)?.file;
    const isText = mine?.kind === 'text' && bytes !== undefined;
    return (
      <div key={name}>
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{name} changed on disk meanwhile.</MessageBarTitle>
            {bytes === undefined
              ? 'It was deleted there. Nothing was saved.'
              : 'Nothing was saved. Keep yours and the next Save overwrites the file; take the other and yours can be brought back by Undo.'}
          </MessageBarBody>
          <MessageBarActions>
            {isText && (
              <Button
                size="small"
                aria-expanded={shown === name}
                onClick={() => setShown(shown === name ? undefined : name)}
              >
                {shown === name ? 'Hide both' : 'Show both'}
              </Button>
            )}
            <Button size="small" onClick={() => settle(studio, name, 'mine')}>
              Keep mine
            </Button>
            <Button size="small" onClick={() => settle(studio, name, 'theirs')}>
              Take the one on disk
            </Button>
          </MessageBarActions>
        </MessageBar>
        {shown === name && isText && (
          <Suspense>
            <TextDiff name={name} before={decode(bytes).text} after={mine.text} />
          </Suspense>
        )}
      </div>
    );
  });
}
