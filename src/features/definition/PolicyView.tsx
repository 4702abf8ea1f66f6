import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Pointer } from '../../core/text/pointer.ts';
import { entriesOf, isArray, type Json, member, textOf } from '../../core/text/value.ts';
import { useStudio } from '../../store/desk.tsx';
import { fileWithRole } from '../../store/openFiles.ts';
import { inProperties, useValue } from '../fields/bound.ts';
import { FieldMessages } from '../fields/FieldMessages.tsx';
import { StepForm } from '../fields/Step.tsx';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(120px, 220px) minmax(0, 1fr)',
    gap: '8px 16px',
    margin: '0 0 20px',
  },
  name: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  value: { margin: 0, overflowWrap: 'anywhere' },
});

const shortName = (key: string): string => key.replace(/^x-ms-apimTemplate(?:Parameter\.|-)/, '');
const shown = (value: Json): string =>
  typeof value === 'string'
    ? value
    : isArray(value)
      ? value.map(shown).join(', ')
      : JSON.stringify(value);

/** What a policy does and for which operations; it is written in Source. */
export function PolicyView({ at }: { at: Pointer }) {
  const styles = useStyles();
  const policy = useValue(inProperties(at));
  const file = useStudio(({ files }) => fileWithRole(files, 'properties')?.file.name);
  const show = useStudio((state) => state.show);
  const goTo = useStudio((state) => state.goTo);
  const template = textOf(policy, 'templateId') ?? 'policy';
  const edit = () => {
    if (file === undefined) return;
    show(file, at, 'editor');
    goTo({ side: 'source' });
  };
  return (
    <StepForm
      title={textOf(policy, 'title') ?? template}
      lead={`A policy of the template ${template}.`}
    >
      <dl className={styles.list} data-at={`properties:${at}`}>
        {entriesOf(member(policy, 'parameters')).map(([key, value]) => (
          <Pair key={key} name={shortName(key)} value={shown(value)} />
        ))}
      </dl>
      <FieldMessages at={inProperties(at)} />
      <Button onClick={edit}>Edit in Source</Button>
    </StepForm>
  );
}

function Pair({ name, value }: { name: string; value: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.value}>{value}</dd>
    </>
  );
}
