import { Button, makeStyles, Tooltip } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';

const useStyles = makeStyles({
  fix: { flexShrink: 0, minWidth: 'auto' },
  tooltip: { maxWidth: 'min(480px, 90vw)' },
});

/** Mends one thing. What that changes is seen before it is pressed: under the pointer, and with the focus on it. */
export function FixButton({
  title,
  preview,
  tabIndex,
  onFix,
}: {
  /** What the fix does, in words. */
  readonly title: string;
  /** What it does to the text; made only when it is seen. */
  readonly preview: ReactElement;
  readonly tabIndex?: number;
  readonly onFix: () => void;
}) {
  const styles = useStyles();
  const [isSeen, setSeen] = useState(false);
  return (
    <Tooltip
      content={isSeen ? { children: preview, className: styles.tooltip } : title}
      relationship="description"
      positioning="before"
      onVisibleChange={(_, { visible }) => setSeen(visible)}
    >
      <Button size="small" className={styles.fix} tabIndex={tabIndex} onClick={onFix}>
        Fix
      </Button>
    </Tooltip>
  );
}
