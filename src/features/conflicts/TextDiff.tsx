import { useEffect, useRef } from 'react';
import { monaco } from '../../editor/monaco.ts';

/** How long texts stay after they were shown, in ms. */
const LINGER_MS = 10_000;

/** Two versions of a text side by side: on disk at the left, the author's at the right. */
export default function TextDiff({
  name,
  before,
  after,
}: {
  name: string;
  before: string;
  after: string;
}) {
  const holder = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!holder.current) return;
    const language = name.endsWith('.json') ? 'json' : 'plaintext';
    const original = monaco.editor.createModel(before, language);
    const modified = monaco.editor.createModel(after, language);
    const editor = monaco.editor.createDiffEditor(holder.current, {
      automaticLayout: true,
      readOnly: true,
      hideUnchangedRegions: { enabled: true },
      minimap: { enabled: false },
      scrollBeyondLastLine: false,
    });
    editor.setModel({ original, modified });
    return () => {
      editor.dispose();
      // A comparison still under way fails when its texts go, and nobody is told when it ends.
      setTimeout(() => {
        original.dispose();
        modified.dispose();
      }, LINGER_MS);
    };
  }, [name, before, after]);
  return (
    <section ref={holder} style={{ height: '40vh' }} aria-label={`${name} on disk and here`} />
  );
}
