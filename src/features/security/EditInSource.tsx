import { Button } from '@fluentui/react-components';
import { useStudio } from '../../store/desk.tsx';
import { fileWithRole } from '../../store/openFiles.ts';
import type { Bound } from '../fields/bound.ts';

/** Goes to a place in the text; of what is not there yet, to the nearest around it. */
export function EditInSource({
  at: { role, at },
  what,
}: {
  readonly at: Bound;
  /** What is there, for those who hear the button alone. */
  readonly what: string;
}) {
  const file = useStudio(({ files }) => fileWithRole(files, role)?.file.name);
  const show = useStudio((state) => state.show);
  const goTo = useStudio((state) => state.goTo);
  if (file === undefined) return null;
  return (
    <Button
      size="small"
      aria-label={`Edit in Source: ${what}`}
      onClick={() => {
        show(file, at, 'editor');
        goTo({ side: 'source' });
      }}
    >
      Edit in Source
    </Button>
  );
}
