import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';

const useStyles = makeStyles({
  drop: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
    padding: '10px 12px',
    border: `1.5px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  over: {
    border: `1.5px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  facts: {
    flex: 1,
    minWidth: '90px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/** Where an image is dropped or chosen; `facts` says what is there now. */
export function IconDrop({
  id,
  describedBy,
  facts,
  disabled,
  onTake,
  onRemove,
}: {
  readonly id: string;
  readonly describedBy: string;
  readonly facts: string;
  readonly disabled: boolean;
  readonly onTake: (chosen: File) => void;
  /** Absent while there is nothing to remove. */
  readonly onRemove: (() => void) | undefined;
}) {
  const styles = useStyles();
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const take = (chosen: File | undefined) => chosen && !disabled && onTake(chosen);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the buttons inside do the same by keyboard
    <div
      className={mergeClasses(styles.drop, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(!disabled);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        event.stopPropagation();
        setOver(false);
        take(event.dataTransfer.files[0]);
      }}
    >
      <input
        ref={input}
        type="file"
        hidden
        accept="image/png,image/jpeg,image/gif,image/webp,image/svg+xml"
        aria-label="Icon file"
        onChange={({ currentTarget }) => {
          take(currentTarget.files?.[0]);
          currentTarget.value = '';
        }}
      />
      <span className={styles.facts}>{facts}</span>
      <Button
        id={id}
        size="small"
        aria-describedby={describedBy}
        disabled={disabled}
        onClick={() => input.current?.click()}
      >
        {onRemove ? 'Change' : 'Choose an image'}
      </Button>
      {onRemove && (
        <Button size="small" appearance="subtle" disabled={disabled} onClick={onRemove}>
          Remove
        </Button>
      )}
    </div>
  );
}
