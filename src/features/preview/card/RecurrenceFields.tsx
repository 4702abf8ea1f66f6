import { Field, Input, makeStyles, Select } from '@fluentui/react-components';
import type { Recurrence } from '../../../core/preview/workflow/filledCard.ts';

const FREQUENCIES = ['Second', 'Minute', 'Hour', 'Day', 'Week', 'Month'];

const useStyles = makeStyles({
  group: { border: 0, margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, marginBottom: '8px' },
  fields: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '10px' },
  input: { minWidth: 0, width: '100%' },
});

/** What the designer adds to every trigger that looks for news by itself (designer-preview.md 4.9). */
export function RecurrenceFields({
  recurrence: { frequency, interval },
  onChange,
}: {
  readonly recurrence: Recurrence;
  readonly onChange: (recurrence: Recurrence) => void;
}) {
  const styles = useStyles();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>How often do you want to check for items?</legend>
      <div className={styles.fields}>
        <Field label="Interval" required>
          <Input
            className={styles.input}
            type="number"
            min={1}
            value={String(interval)}
            onChange={(_, { value }) =>
              onChange({ frequency, interval: Math.max(1, Math.trunc(Number(value)) || 1) })
            }
          />
        </Field>
        <Field label="Frequency" required>
          <Select
            value={frequency}
            onChange={(_, { value }) => onChange({ frequency: value, interval })}
          >
            {FREQUENCIES.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </Select>
        </Field>
      </div>
    </fieldset>
  );
}
