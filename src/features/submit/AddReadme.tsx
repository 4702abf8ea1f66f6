import { Button } from '@fluentui/react-components';
import { newTextFile } from '../../core/connector/files.ts';
import type { Facts } from '../../core/submission/facts.ts';
import { readmeText } from '../../core/submission/readme.ts';
import { useDesk, useStudio } from '../../store/desk.tsx';

/** Writes a first readme.md from the definition and shows it in Source, to go on from there. */
export function AddReadme({ facts }: { readonly facts: Facts }) {
  const { studio } = useDesk();
  const readOnly = useStudio((state) => state.readOnly);
  const add = () => {
    const { put, goTo } = studio.getState();
    put(newTextFile('readme.md', readmeText(facts)), 'Add readme.md');
    goTo({ file: 'readme.md', side: 'source' });
  };
  return (
    <Button size="small" disabled={readOnly} onClick={add}>
      Write readme.md
    </Button>
  );
}
