import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { KINDS, type Kind } from '../../core/connector/authentication/kinds.ts';

const useStyles = makeStyles({
  tiles: {
    border: 0,
    padding: 0,
    margin: '0 0 20px',
    minWidth: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(150px, 1fr))',
    gap: '10px',
  },
  tile: {
    display: 'block',
    position: 'relative',
    padding: '10px 12px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-within': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  chosen: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    boxShadow: `inset 0 0 0 1px ${tokens.colorBrandStroke1}`,
  },
  disabled: { cursor: 'not-allowed', color: tokens.colorNeutralForegroundDisabled },
  radio: { position: 'absolute', inset: 0, margin: 0, opacity: 0, cursor: 'inherit' },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  words: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/** The kinds side by side; real radio buttons lie over the tiles, so arrow keys work as anywhere. */
export function KindTiles({
  label,
  kinds = KINDS,
  value,
  disabled,
  onChange,
}: {
  readonly label: string;
  readonly kinds?: readonly (typeof KINDS)[number][];
  readonly value: Kind;
  readonly disabled: boolean;
  readonly onChange: (kind: Kind) => void;
}) {
  const styles = useStyles();
  const id = useId();
  return (
    <div role="radiogroup" aria-label={label} className={styles.tiles}>
      {kinds.map(({ kind, name, words }) => (
        <label
          key={kind}
          className={mergeClasses(
            styles.tile,
            kind === value && styles.chosen,
            disabled && styles.disabled,
          )}
        >
          <input
            type="radio"
            name={id}
            className={styles.radio}
            checked={kind === value}
            disabled={disabled}
            aria-label={name}
            aria-describedby={`${id}-${kind}`}
            onChange={() => onChange(kind)}
          />
          <span className={styles.name}>{name}</span>
          <span className={styles.words} id={`${id}-${kind}`}>
            {words}
          </span>
        </label>
      ))}
    </div>
  );
}
