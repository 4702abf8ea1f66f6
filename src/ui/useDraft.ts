import { type KeyboardEvent, useState } from 'react';

/**
 * A text that is written when its box is left or Enter is pressed, for changes that reach far (a rename). Escape gives up
 * what was typed. Spread the result onto an input.
 */
export function useDraft(value: string, write: (text: string) => void) {
  const [draft, setDraft] = useState<string>();
  const commit = () => {
    setDraft(undefined);
    if (draft !== undefined && draft !== value) write(draft);
  };
  return {
    value: draft ?? value,
    onChange: (_: unknown, data: { value: string }) => setDraft(data.value),
    onBlur: commit,
    onKeyDown: ({ key }: KeyboardEvent) => {
      if (key === 'Enter') commit();
      if (key === 'Escape') setDraft(undefined);
    },
  };
}
