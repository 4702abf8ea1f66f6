import { Button, Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Draft } from '../../store/testing.ts';
import { FieldFrame } from '../../ui/FieldFrame.tsx';
import { MessageLine } from '../../ui/MessageLine.tsx';
import { FilePicker } from './FilePicker.tsx';
import type { InputKind, TestInput } from './inputs.ts';

const useStyles = makeStyles({
  control: { width: '100%', minWidth: 0 },
  json: {
    width: '100%',
    '& textarea': {
      fontFamily: tokens.fontFamilyMonospace,
      fontSize: '12.5px',
      lineHeight: '18px',
      minHeight: '120px',
    },
  },
});

interface ControlProps {
  readonly input: TestInput;
  readonly draft: Draft | undefined;
  readonly onDraft: (draft: Draft) => void;
  readonly ids: { readonly id: string; readonly describedBy: string };
}

const typed = (draft: Draft | undefined): string => (typeof draft === 'string' ? draft : '');
const shown = (value: TestInput['fallback']): string =>
  value === undefined || value === null
    ? ''
    : typeof value === 'string'
      ? value
      : JSON.stringify(value);

function TextControl({ input, draft, onDraft, ids }: ControlProps) {
  const styles = useStyles();
  const shared = {
    id: ids.id,
    'aria-describedby': ids.describedBy,
    'aria-required': input.isRequired,
    className: styles.control,
    placeholder: shown(input.fallback),
    value: typed(draft),
    autoComplete: 'off',
    spellCheck: false,
  } as const;
  if (input.isHtml)
    return <Textarea {...shared} resize="vertical" onChange={(_, { value }) => onDraft(value)} />;
  const type = TYPES[input.isSecret ? 'secret' : input.kind] ?? 'text';
  return <Input {...shared} type={type} onChange={(_, { value }) => onDraft(value)} />;
}

const TYPES: Readonly<Partial<Record<InputKind, 'password' | 'date' | 'datetime-local'>>> = {
  secret: 'password',
  date: 'date',
  'date-time': 'datetime-local',
};

function ChoiceControl({ input, draft, onDraft, ids }: ControlProps) {
  const { choices, fallback } = input;
  const usual = choices.find(({ value }) => value === fallback)?.label ?? shown(fallback);
  return (
    <Select
      id={ids.id}
      aria-describedby={ids.describedBy}
      aria-required={input.isRequired}
      value={typed(draft)}
      onChange={(_, { value }) => onDraft(value)}
    >
      <option value="">{usual ? `${usual} (default)` : 'Nothing chosen'}</option>
      {choices.map(({ value, label }) => (
        <option key={shown(value)} value={shown(value)}>
          {label}
        </option>
      ))}
    </Select>
  );
}

function JsonControl({ draft, onDraft, ids, input }: ControlProps) {
  const styles = useStyles();
  return (
    <Textarea
      id={ids.id}
      aria-describedby={ids.describedBy}
      aria-required={input.isRequired}
      className={styles.json}
      resize="vertical"
      spellCheck={false}
      placeholder="JSON"
      value={typed(draft)}
      onChange={(_, { value }) => onDraft(value)}
    />
  );
}

const FileControl = ({ input, draft, onDraft, ids }: ControlProps) => (
  <FilePicker
    {...ids}
    label={input.label}
    file={typeof draft === 'object' ? draft : undefined}
    onFile={(file) => onDraft(file ?? '')}
  />
);

const CONTROLS: Readonly<Record<InputKind, (props: ControlProps) => ReactNode>> = {
  text: TextControl,
  secret: TextControl,
  date: TextControl,
  'date-time': TextControl,
  choice: ChoiceControl,
  json: JsonControl,
  file: FileControl,
};

/** One input of the call, by its kind. What is wrong with it is said below it. */
export function InputField({
  problem,
  onExample,
  ...control
}: Omit<ControlProps, 'ids'> & {
  readonly problem: string | undefined;
  /** Puts an example in; for JSON, which nobody types from nothing. */
  readonly onExample: () => void;
}) {
  const { input, draft } = control;
  const Control = CONTROLS[input.kind];
  const isJson = input.kind === 'json';
  return (
    <FieldFrame
      label={input.label}
      required={input.isRequired}
      wide={isJson || input.isHtml}
      at={`test:${input.key}`}
      help={
        <>
          {input.description}{' '}
          {isJson && !draft && (
            <Button size="small" onClick={onExample}>
              Put in an example
            </Button>
          )}
        </>
      }
      messages={problem && <MessageLine severity="error" message={problem} />}
      control={(ids) => <Control {...control} ids={ids} />}
    />
  );
}
