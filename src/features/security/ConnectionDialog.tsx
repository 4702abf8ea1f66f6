import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import {
  type DialogField,
  dialogOf,
  shownFields,
} from '../../core/connector/authentication/dialog.ts';
import { useStudio } from '../../store/desk.tsx';
import { ConnectorMark } from '../../ui/ConnectorMark.tsx';
import { useFace } from '../preview/useFace.ts';
import { DialogControl } from './DialogControl.tsx';
import { propertiesOf } from './useAuthentication.ts';

const useStyles = makeStyles({
  dialog: {
    maxWidth: '420px',
    margin: '0 auto',
    padding: '20px',
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow8,
    backgroundColor: tokens.colorNeutralBackground1,
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    minWidth: 0,
  },
  head: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '8px',
    textAlign: 'center',
  },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  words: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  foot: { display: 'flex', justifyContent: 'flex-end', gap: '8px', flexWrap: 'wrap' },
});

/** The dialog in which a maker creates a connection (auth.md 12). What is typed here goes nowhere. */
export default function ConnectionDialog() {
  const styles = useStyles();
  const { title, color, picture } = useFace();
  const { chooser, ways } = dialogOf(useStudio(({ files }) => propertiesOf(files)));
  const [chosen, setChosen] = useState(0);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [done, setDone] = useState<string>();
  const index = Math.min(chosen, ways.length - 1);
  const way = ways[index];
  if (!way) return null;
  const filledIn = (field: DialogField) => typed[`${index}/${field.key}`] ?? field.initial;
  const fields = shownFields(way, filledIn);
  const ready = fields.every(
    (field) => !field.required || field.control === 'gateway' || filledIn(field) !== '',
  );
  const lead = way.signsIn
    ? 'Sign in to create a connection.'
    : fields.length === 0
      ? 'It asks for nothing.'
      : 'Create a connection.';
  const change = (field: DialogField, value: string) => {
    setDone(undefined);
    setTyped({ ...typed, [`${index}/${field.key}`]: value });
  };
  return (
    <section className={styles.dialog} aria-label="Connection dialog">
      <div className={styles.head}>
        <ConnectorMark title={title} color={color} picture={picture} size={44} />
        <span className={styles.title}>{title}</span>
        <p className={styles.words}>{lead}</p>
      </div>
      {chooser !== undefined && (
        <Field label={chooser} hint={way.description}>
          <Select
            value={String(index)}
            onChange={(_, { value }) => {
              setDone(undefined);
              setChosen(Number(value));
            }}
          >
            {ways.map(({ name }, position) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: names may repeat while they are typed
              <option key={position} value={position}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {fields.map((field) => (
        <DialogControl
          key={`${index}/${field.key}`}
          field={field}
          value={filledIn(field)}
          onChange={(value) => change(field, value)}
        />
      ))}
      <div className={styles.foot}>
        <Button
          appearance="primary"
          disabled={!ready}
          onClick={() =>
            setDone(
              way.signsIn
                ? 'Here the service’s own page would open.'
                : 'Here the connection would be created.',
            )
          }
        >
          {way.signsIn ? 'Sign in' : 'Create'}
        </Button>
        <Button
          onClick={() => {
            setTyped({});
            setDone(undefined);
          }}
        >
          Cancel
        </Button>
      </div>
      <p role="status" className={styles.words} hidden={done === undefined}>
        {done}
      </p>
    </section>
  );
}
