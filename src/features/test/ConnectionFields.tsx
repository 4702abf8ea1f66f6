import { Checkbox, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { type DialogField, shownFields } from '../../core/connector/authentication/dialog.ts';
import { connectionValues } from '../../core/runtime/request/connection.ts';
import type { Json } from '../../core/text/value.ts';
import { FieldFrame } from '../../ui/FieldFrame.tsx';
import { FieldGrid } from '../fields/Step.tsx';
import { connectionOf } from './call.ts';
import { connectionWays } from './connectionForm.ts';
import { SignIn } from './SignIn.tsx';
import { useTesting, useTestingStore } from './useTesting.ts';

const useStyles = makeStyles({
  input: { width: '100%' },
  words: { color: tokens.colorNeutralForeground2, margin: '0 0 10px' },
  ways: { marginBottom: '12px', maxWidth: '100%' },
  gap: { height: '16px' },
});

/** What a connection to the API itself needs: asked here, held in this page's memory and nowhere else. */
export function ConnectionFields({
  root,
  apiProperties,
}: {
  root: Json;
  apiProperties: Json | undefined;
}) {
  const styles = useStyles();
  const store = useTestingStore();
  const held = useTesting((state) => state.connection);
  const chosen = useTesting((state) => state.way);
  const ways = connectionWays(root, apiProperties);
  const way = ways[chosen] ?? ways[0];
  const write = (key: string, value: string) =>
    store.setState(({ connection }) => ({ connection: { ...connection, [key]: value } }));
  if (!way || (way.fields.length === 0 && !way.oauth && ways.length < 2))
    return <p className={styles.words}>The connection asks for nothing.</p>;
  const connection = connectionOf(apiProperties, chosen, held);
  const filledIn = ({ key, initial }: DialogField) => held[key] ?? initial;
  const fields = shownFields({ ...way, description: '', signsIn: false }, filledIn);
  const shown = (field: DialogField) => (
    <FieldFrame
      key={field.key}
      label={field.label}
      required={field.required}
      at={`connection:${field.key}`}
      help={field.tooltip}
      messages={null}
      control={(ids) => (
        <Control
          field={field}
          ids={ids}
          value={filledIn(field)}
          onValue={(value) => write(field.key, value)}
        />
      )}
    />
  );
  return (
    <>
      <p className={styles.words}>Held in this page’s memory until it closes; written nowhere.</p>
      {ways.length > 1 && (
        <Select
          className={styles.ways}
          aria-label="Way to sign in"
          value={String(ways.indexOf(way))}
          onChange={(_, { value }) => store.setState({ way: Number(value) })}
        >
          {ways.map(({ name }, index) => (
            <option key={name} value={String(index)}>
              {name}
            </option>
          ))}
        </Select>
      )}
      {fields.length > 0 && <FieldGrid>{fields.map(shown)}</FieldGrid>}
      {way.oauth && (
        <>
          {fields.length > 0 && <div className={styles.gap} />}
          <SignIn
            root={root}
            tokenKey={way.oauth.key}
            parameter={way.oauth.parameter}
            connection={connectionValues(apiProperties, connection)}
            set={connection.set}
          />
          <div className={styles.gap} />
          {shown(tokenField(way.oauth.key))}
        </>
      )}
    </>
  );
}

const tokenField = (key: string): DialogField => ({
  key,
  label: 'Access token',
  placeholder: 'Signing in fills it; one from elsewhere can be pasted',
  tooltip: '',
  required: false,
  control: 'masked',
  choices: [],
  initial: '',
  when: undefined,
});

function Control({
  field,
  ids,
  value,
  onValue,
}: {
  field: DialogField;
  ids: { id: string; describedBy: string };
  value: string;
  onValue: (value: string) => void;
}) {
  const styles = useStyles();
  const shared = { id: ids.id, 'aria-describedby': ids.describedBy };
  if (field.control === 'check')
    return (
      <Checkbox
        {...shared}
        checked={value === 'true'}
        onChange={(_, { checked }) => onValue(String(checked === true))}
      />
    );
  if (field.control === 'choice')
    return (
      <Select {...shared} value={value} onChange={(_, data) => onValue(data.value)}>
        {field.choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ))}
      </Select>
    );
  return (
    <Input
      {...shared}
      className={styles.input}
      type={field.control === 'masked' ? 'password' : 'text'}
      autoComplete="off"
      placeholder={field.placeholder}
      value={value}
      onChange={(_, data) => onValue(data.value)}
    />
  );
}
