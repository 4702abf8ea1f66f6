import { Checkbox, Field, InfoLabel, Input, makeStyles, Select } from '@fluentui/react-components';
import type { DialogField } from '../../core/connector/authentication/dialog.ts';

const useStyles = makeStyles({ box: { width: '100%', minWidth: 0 } });

const PICKERS: Readonly<Record<string, string>> = {
  gateway: 'A data gateway of the maker',
  identity: 'A managed identity',
  file: 'A certificate file',
};

/** One field of the connection dialog, with the control that its parameter gets (auth.md 12). */
export function DialogControl({
  field: { label, tooltip, placeholder, required, control, choices },
  value,
  onChange,
}: {
  readonly field: DialogField;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const styles = useStyles();
  if (control === 'check') {
    return (
      <Checkbox
        label={label}
        checked={value === 'true'}
        onChange={(_, { checked }) => onChange(String(checked === true))}
      />
    );
  }
  const name = tooltip ? <InfoLabel info={tooltip}>{label}</InfoLabel> : label;
  const picker = PICKERS[control];
  return (
    <Field label={{ children: name }} required={required}>
      {picker !== undefined ? (
        <Select className={styles.box} disabled>
          <option>{picker}</option>
        </Select>
      ) : control === 'choice' ? (
        <Select className={styles.box} value={value} onChange={(_, data) => onChange(data.value)}>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.text}
            </option>
          ))}
        </Select>
      ) : (
        <Input
          className={styles.box}
          type={control === 'masked' ? 'password' : 'text'}
          autoComplete="off"
          placeholder={placeholder}
          value={value}
          onChange={(_, data) => onChange(data.value)}
        />
      )}
    </Field>
  );
}
