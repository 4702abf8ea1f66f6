import { Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { type ReactElement, useId } from 'react';
import type { DesignerInput } from '../../../core/preview/designer/shape.ts';
import { isArray } from '../../../core/text/value.ts';
import { asText, ChoiceField } from './ChoiceField.tsx';
import type { ControlProps } from './controlProps.ts';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(90px, 150px) minmax(0, 1fr)',
    gap: '4px 10px',
    alignItems: 'baseline',
    '@container card (max-width: 420px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  label: { overflowWrap: 'anywhere' },
  star: { color: tokens.colorStatusDangerForeground1 },
  control: { width: '100%', minWidth: 0 },
  problem: {
    display: 'block',
    marginTop: '4px',
    color: tokens.colorStatusDangerForeground1,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});

function TextField({ input, text, ids, onText }: ControlProps) {
  const styles = useStyles();
  const isSecret = input.format === 'password';
  return (
    <Input
      {...ids}
      className={styles.control}
      type={isSecret ? 'password' : 'text'}
      autoComplete="off"
      spellCheck={false}
      placeholder={input.description ?? ''}
      value={text}
      onChange={(_, { value }) => onText(value)}
    />
  );
}

function LongField({ input, text, ids, onText }: ControlProps) {
  const styles = useStyles();
  const whole = input.type === 'array' ? 'Enter an array' : '';
  return (
    <Textarea
      {...ids}
      className={styles.control}
      resize="vertical"
      spellCheck={false}
      placeholder={input.description ?? whole}
      value={text}
      onChange={(_, { value }) => onText(value)}
    />
  );
}

function controlOf({ type, enum: choices, editor, dynamicValues }: DesignerInput) {
  if (choices || dynamicValues || type === 'boolean') return ChoiceField;
  if (editor === 'html' || isArray(type) || ['array', 'object'].includes(String(type)))
    return LongField;
  return TextField;
}

/** A field of the card that can be filled in: what its label, list and complaint are follows the designer. */
export function LiveField({
  problem,
  typed,
  ...rest
}: Omit<ControlProps, 'ids' | 'text'> & {
  /** Undefined while nobody touched it: then it holds its default. */
  readonly typed: string | undefined;
  readonly problem: string | undefined;
}): ReactElement {
  const styles = useStyles();
  const id = useId();
  const { input } = rest;
  const Control = controlOf(input);
  return (
    <div className={styles.row}>
      <label htmlFor={id} className={styles.label}>
        {input.required && (
          <span className={styles.star} aria-hidden>
            {'* '}
          </span>
        )}
        {input.title}
      </label>
      <div>
        <Control
          {...rest}
          text={typed ?? asText(input.default ?? null)}
          ids={{
            id,
            'aria-required': input.required === true,
            'aria-invalid': problem !== undefined,
            'aria-describedby': `${id}-problem`,
          }}
        />
        <span id={`${id}-problem`} className={styles.problem} role="status">
          {problem}
        </span>
      </div>
    </div>
  );
}
