import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';

const useStyles = makeStyles({
  frame: { minWidth: 0, display: 'flex', flexDirection: 'column' },
  wide: { gridColumn: '1 / -1' },
  head: { display: 'flex', alignItems: 'baseline', gap: '4px', marginBottom: '4px' },
  label: { fontWeight: tokens.fontWeightSemibold },
  star: { color: tokens.colorStatusDangerForeground1 },
  count: {
    marginLeft: 'auto',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    // As the label's line leaves room for it: a field with a count is no higher than its neighbour.
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  help: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    marginTop: '4px',
  },
});

export interface FieldLooks {
  readonly label: string;
  readonly required?: boolean | undefined;
  /** One line below: where it shows, what to write. */
  readonly help?: ReactNode;
  /** At the right end of the label: `18 of 30`. */
  readonly count?: string | undefined;
  /** Takes the whole row of a form's grid. */
  readonly wide?: boolean | undefined;
}

/**
 * Label, control, help and messages of one field, as a group that has the field's name. `control` gets the ids that tie
 * it to its label and to what is said about it.
 */
export function FieldFrame({
  label,
  required,
  help,
  count,
  wide,
  at,
  messages,
  control,
}: FieldLooks & {
  /** What the field is bound to, for those who look for it (`definition:/info/title`). */
  readonly at: string;
  readonly messages: ReactNode;
  readonly control: (ids: { id: string; describedBy: string }) => ReactNode;
}) {
  const styles = useStyles();
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a border and a legend that no grid can place
    <div
      role="group"
      aria-labelledby={`${id}-label`}
      className={mergeClasses(styles.frame, wide && styles.wide)}
      data-at={at}
    >
      <div className={styles.head}>
        <label htmlFor={id} id={`${id}-label`} className={styles.label}>
          {label}
          {required && (
            <span className={styles.star} aria-hidden>
              {' *'}
            </span>
          )}
        </label>
        {count && <span className={styles.count}>{count}</span>}
      </div>
      {control({ id, describedBy: `${id}-help ${id}-messages` })}
      {help && (
        <div className={styles.help} id={`${id}-help`}>
          {help}
        </div>
      )}
      <div id={`${id}-messages`}>{messages}</div>
    </div>
  );
}
