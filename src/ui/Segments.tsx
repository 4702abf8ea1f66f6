import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef } from 'react';

const useStyles = makeStyles({
  group: {
    display: 'inline-flex',
    alignSelf: 'flex-start',
    maxWidth: '100%',
    flexWrap: 'wrap',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
    // The lines between them are gaps: they are there in each row, however they wrap.
    gap: '1px',
    backgroundColor: tokens.colorNeutralStroke2,
  },
  segment: {
    flex: '1 0 auto',
    border: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    padding: '5px 12px',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    ':disabled': { cursor: 'not-allowed', color: tokens.colorNeutralForegroundDisabled },
  },
  compact: { padding: '3px 9px', fontSize: tokens.fontSizeBase200, lineHeight: '18px' },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
  },
});

/** A few choices side by side, one of them taken; arrow keys move as in any radio group. */
export function Segments<T extends string>({
  options,
  value,
  onChange,
  labelledBy,
  id,
  describedBy,
  disabled,
  compact,
}: {
  readonly options: readonly { readonly value: T; readonly label: string }[];
  /** None is taken when the value is not among the options. */
  readonly value: string;
  readonly onChange: (value: T) => void;
  readonly labelledBy: string;
  readonly id?: string | undefined;
  readonly describedBy?: string | undefined;
  readonly disabled?: boolean | undefined;
  /** For many of them below each other. */
  readonly compact?: boolean | undefined;
}) {
  const styles = useStyles();
  const group = useRef<HTMLDivElement>(null);
  const chosen = options.findIndex((option) => option.value === value);
  const move = (by: number) => {
    const next = options[(chosen + by + options.length) % options.length];
    if (!next) return;
    onChange(next.value);
    group.current?.querySelectorAll('button')[options.indexOf(next)]?.focus();
  };
  return (
    <div
      ref={group}
      role="radiogroup"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      className={styles.group}
    >
      {options.map((option, index) => (
        // biome-ignore lint/a11y/useSemanticElements: an input cannot hold the label that is pressed
        <button
          key={option.value}
          type="button"
          role="radio"
          id={index === Math.max(0, chosen) ? id : undefined}
          aria-checked={index === chosen}
          tabIndex={index === Math.max(0, chosen) ? 0 : -1}
          disabled={disabled}
          className={mergeClasses(
            styles.segment,
            compact && styles.compact,
            index === chosen && styles.chosen,
          )}
          onClick={() => onChange(option.value)}
          onKeyDown={(event) => {
            if (event.key === 'ArrowRight' || event.key === 'ArrowDown') move(1);
            else if (event.key === 'ArrowLeft' || event.key === 'ArrowUp') move(-1);
            else return;
            event.preventDefault();
          }}
        >
          {option.label}
        </button>
      ))}
    </div>
  );
}
