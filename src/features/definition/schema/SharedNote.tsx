import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Definition } from '../../../core/swagger/definition.ts';
import { operationsUsing } from '../../../core/swagger/usage.ts';
import { child, isWithin, type Pointer, segmentsOf } from '../../../core/text/pointer.ts';
import { useStudio } from '../../../store/desk.tsx';
import { countWords } from '../../../ui/severity.tsx';

const useStyles = makeStyles({
  note: {
    margin: '0 0 12px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  link: {
    minWidth: 'auto',
    padding: '0 4px',
    verticalAlign: 'baseline',
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightRegular,
  },
});

/** Of a place in a shared part: which one, and how many operations a change there is seen in. */
export function SharedNote({ at, definition }: { at: Pointer; definition: Definition }) {
  const styles = useStyles();
  const goTo = useStudio((state) => state.goTo);
  const chosen = useStudio((state) => state.place.item);
  const shared = sharedPartOf(at);
  const place = shared?.at;
  const count = useMemo(
    () => (place === undefined ? 0 : operationsUsing(definition, place).length),
    [definition, place],
  );
  if (!shared || (chosen !== undefined && isWithin(at, chosen))) return null;
  return (
    <p className={styles.note}>
      In {shared.name}, used by {countWords(count, 'operation')}.{' '}
      <Button
        size="small"
        appearance="subtle"
        className={styles.link}
        onClick={() => goTo({ item: shared.at })}
      >
        Go to {shared.name}
      </Button>
    </p>
  );
}

function sharedPartOf(at: Pointer): { at: Pointer; name: string } | undefined {
  const [kind = '', name] = segmentsOf(at);
  return ['definitions', 'parameters', 'responses'].includes(kind) && name !== undefined
    ? { at: child('', kind, name), name }
    : undefined;
}
