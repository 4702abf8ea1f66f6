import { Button, makeStyles } from '@fluentui/react-components';
import {
  ArrowDownRegular,
  ArrowUpRegular,
  CopyRegular,
  DeleteRegular,
} from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useEditable } from '../../fields/bound.ts';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '16px' },
});

/** What can be done with a row as a whole, below its fields. */
export function RowActions({
  what,
  canMove,
  onMove,
  onDuplicate,
  onRemove,
  children,
}: {
  /** `parameter`, `property`. */
  what: string;
  canMove: (by: -1 | 1) => boolean;
  onMove: (by: -1 | 1) => void;
  onDuplicate: () => void;
  onRemove: () => void;
  /** Others, before these. */
  children?: ReactNode;
}) {
  const styles = useStyles();
  const editable = useEditable('definition');
  return (
    <div className={styles.buttons}>
      {children}
      <Button
        size="small"
        icon={<ArrowUpRegular />}
        title="Alt ↑ on the row"
        disabled={!editable || !canMove(-1)}
        onClick={() => onMove(-1)}
      >
        Move up
      </Button>
      <Button
        size="small"
        icon={<ArrowDownRegular />}
        title="Alt ↓ on the row"
        disabled={!editable || !canMove(1)}
        onClick={() => onMove(1)}
      >
        Move down
      </Button>
      <Button size="small" icon={<CopyRegular />} disabled={!editable} onClick={onDuplicate}>
        Duplicate
      </Button>
      <Button size="small" icon={<DeleteRegular />} disabled={!editable} onClick={onRemove}>
        Remove {what}
      </Button>
    </div>
  );
}
