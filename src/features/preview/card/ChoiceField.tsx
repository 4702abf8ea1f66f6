import { Combobox, makeStyles, Option, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { DesignerInput } from '../../../core/preview/designer/shape.ts';
import { type Choice, choicesIn } from '../../../core/preview/workflow/answers.ts';
import { isArray, type Json } from '../../../core/text/value.ts';
import type { ControlProps } from './controlProps.ts';
import type { Asking } from './useLiveCard.ts';

/** More would only make the list slow; the field takes any value. */
const MOST = 300;

const useStyles = makeStyles({
  box: { width: '100%', minWidth: 0 },
  note: { padding: '6px 10px', color: tokens.colorNeutralForeground2 },
});

/** A list with free entry, as the designer has it: choices that are written, or that the service names when it opens. */
export function ChoiceField({
  input,
  text,
  asking,
  ids,
  onText,
  onAsk,
}: ControlProps): ReactElement {
  const styles = useStyles();
  const choices = choicesOf(input, asking);
  const chosen = choices.find(({ value }) => asText(value) === text);
  const note = input.dynamicValues ? noteFor(asking, choices) : undefined;
  return (
    <Combobox
      {...ids}
      className={styles.box}
      freeform
      autoComplete="off"
      placeholder={input.description ?? 'Enter custom value'}
      value={chosen?.title ?? text}
      selectedOptions={chosen ? [text] : []}
      onOpenChange={(_, { open }) => open && onAsk()}
      onInput={(event) => onText(event.currentTarget.value)}
      onOptionSelect={(_, { optionValue }) => optionValue !== undefined && onText(optionValue)}
    >
      {choices.slice(0, MOST).map(({ value, title }) => (
        <Option key={asText(value)} value={asText(value)} text={title}>
          {title}
        </Option>
      ))}
      {note !== undefined && <div className={styles.note}>{note}</div>}
    </Combobox>
  );
}

/** In the designer's words. */
function noteFor(asking: Asking, choices: readonly Choice[]): string | undefined {
  switch (asking.state) {
    case 'waiting':
      return asking.message;
    case 'failed':
      return `Could not retrieve values. ${asking.message}`;
    case 'ready':
      return choices.length === 0 ? 'No items' : undefined;
    default:
      return 'Loading…';
  }
}

const BOOLEANS: readonly Choice[] = [
  { value: true, title: 'Yes' },
  { value: false, title: 'No' },
];

function choicesOf({ type, enum: written, dynamicValues }: DesignerInput, asking: Asking) {
  if (dynamicValues) return asking.state === 'ready' ? choicesIn(asking.answer, dynamicValues) : [];
  if (!written) return type === 'boolean' ? BOOLEANS : [];
  return written.map((choice): Choice => {
    const [value = null, title = value] = isArray(choice) ? choice : [choice];
    return { value, title: asText(title) };
  });
}

/** A value as it is typed. */
export const asText = (value: Json): string =>
  value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value);
