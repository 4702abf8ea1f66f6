import { Button } from '@fluentui/react-components';
import { CheckmarkRegular, CopyRegular } from '@fluentui/react-icons';
import { useState } from 'react';

const SAID_MS = 1500;
const WORDS = { idle: 'Copy', copied: 'Copied', refused: 'Cannot copy' } as const;

/** Copies a text and says so for a moment. */
export function CopyButton({
  text,
  what,
}: {
  readonly text: string;
  /** What is copied, for those who do not see what stands beside it. */
  readonly what: string;
}) {
  const [state, setState] = useState<keyof typeof WORDS>('idle');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      setState('refused');
    }
    setTimeout(() => setState('idle'), SAID_MS);
  };
  return (
    <Button
      size="small"
      icon={state === 'copied' ? <CheckmarkRegular /> : <CopyRegular />}
      aria-label={`${WORDS[state]}: ${what}`}
      onClick={() => void copy()}
    >
      {WORDS[state]}
    </Button>
  );
}
