import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  chips: { display: 'flex', flexWrap: 'wrap', gap: '2px', marginTop: '8px' },
  chip: {
    border: 0,
    borderRadius: '12px',
    padding: '1px 8px',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '20px',
    background: 'none',
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    whiteSpace: 'nowrap',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  pressed: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** What part of a list to show, with how many there are in each. */
export function Chips<T extends string>({
  options,
  value,
  onChange,
}: {
  readonly options: readonly {
    readonly value: T;
    readonly label: string;
    readonly count: number;
  }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}) {
  const styles = useStyles();
  return (
    <div className={styles.chips}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === value}
          className={mergeClasses(styles.chip, option.value === value && styles.pressed)}
          onClick={() => onChange(option.value)}
        >
          {option.label} {option.count}
        </button>
      ))}
    </div>
  );
}
