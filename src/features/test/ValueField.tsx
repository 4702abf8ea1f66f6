import { Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { type Definition, type Parameter, visibilityOf } from '../../core/swagger/definition.ts';
import { isArray, type JsonObject, member, textOf } from '../../core/text/value.ts';
import { FieldFrame } from '../../ui/FieldFrame.tsx';
import { useDraft } from '../../ui/useDraft.ts';
import { readAs, shownAs } from '../definition/schema/jsonText.ts';

const useStyles = makeStyles({
  input: { width: '100%' },
  json: {
    width: '100%',
    '& textarea': {
      fontFamily: tokens.fontFamilyMonospace,
      fontSize: '12.5px',
      minHeight: '140px',
    },
  },
});

/** The value of one parameter for the call: a choice, a text, or JSON for a body. */
export function ValueField({
  parameter,
  values,
  onValues,
}: {
  parameter: Parameter;
  definition: Definition;
  values: JsonObject;
  onValues: (values: JsonObject) => void;
}) {
  const styles = useStyles();
  const { value } = parameter;
  const name = textOf(value, 'name') ?? '';
  const place = textOf(value, 'in');
  const type = place === 'body' ? 'object' : (textOf(value, 'type') ?? 'string');
  const choices = type === 'boolean' ? [true, false] : member(value, 'enum');
  const write = (text: string) => {
    const next = readAs(text, type);
    const { [name]: _, ...others } = values;
    onValues(next === undefined ? others : { ...others, [name]: next });
  };
  const held = values[name];
  const shown =
    type === 'object' && held !== undefined ? JSON.stringify(held, null, 2) : shownAs(held, type);
  const draft = useDraft(shown, write);
  if (visibilityOf(value) === 'internal') return null;
  const fallback = shownAs(member(value, 'default'), type);
  return (
    <FieldFrame
      label={place === 'body' ? 'Body' : textOf(value, 'x-ms-summary') || name}
      required={member(value, 'required') === true}
      wide={place === 'body'}
      at={`test:${parameter.listedAt}`}
      help={textOf(value, 'description')}
      messages={null}
      control={({ id, describedBy }) => {
        if (isArray(choices)) {
          return (
            <Select
              id={id}
              aria-describedby={describedBy}
              value={shown}
              onChange={(_, { value: next }) => write(next)}
            >
              <option value="">{fallback ? `${fallback} (as usual)` : 'not sent'}</option>
              {choices.map((choice) => (
                <option key={JSON.stringify(choice)} value={shownAs(choice, type)}>
                  {shownAs(choice, 'string')}
                </option>
              ))}
            </Select>
          );
        }
        return type === 'object' || type === 'array' ? (
          <Textarea
            id={id}
            aria-describedby={describedBy}
            className={styles.json}
            resize="vertical"
            placeholder="JSON"
            value={draft.value}
            onChange={draft.onChange}
            onBlur={draft.onBlur}
            spellCheck={false}
          />
        ) : (
          <Input
            id={id}
            aria-describedby={describedBy}
            className={styles.input}
            placeholder={fallback}
            type={textOf(value, 'format') === 'password' ? 'password' : 'text'}
            autoComplete="off"
            {...draft}
          />
        );
      }}
    />
  );
}
