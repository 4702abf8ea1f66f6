import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';

const useStyles = makeStyles({
  bar: {
    position: 'absolute',
    top: 0,
    bottom: 0,
    left: '-4px',
    width: '8px',
    padding: 0,
    border: 0,
    background: 'none',
    cursor: 'col-resize',
    touchAction: 'none',
    zIndex: 2,
    '::after': {
      content: '""',
      position: 'absolute',
      top: 0,
      bottom: 0,
      left: '3px',
      width: '2px',
      backgroundColor: 'transparent',
      transition: 'background-color 120ms',
    },
    ':hover::after': { backgroundColor: tokens.colorBrandStroke1 },
    ':focus-visible': { outline: 'none' },
    ':focus-visible::after': { backgroundColor: tokens.colorBrandStroke1 },
  },
});

const STEP = 24;

/** The left edge of a pane, to drag or to move by arrow keys; widths in CSS pixels. */
export function Splitter({
  label,
  width,
  min,
  max,
  onWidth,
}: {
  readonly label: string;
  readonly width: number;
  readonly min: number;
  readonly max: number;
  readonly onWidth: (width: number) => void;
}) {
  const styles = useStyles();
  const from = useRef<{ x: number; width: number }>(undefined);
  const set = (next: number) => onWidth(Math.round(Math.min(max, Math.max(min, next))));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule that can be moved is a widget, and `hr` is none
    <div
      role="separator"
      aria-label={label}
      aria-orientation="vertical"
      aria-valuenow={width}
      aria-valuemin={min}
      aria-valuemax={max}
      tabIndex={0}
      className={styles.bar}
      onPointerDown={(event) => {
        from.current = { x: event.clientX, width };
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (from.current) set(from.current.width + from.current.x - event.clientX);
      }}
      onPointerUp={() => {
        from.current = undefined;
      }}
      onKeyDown={({ key }) => {
        if (key === 'ArrowLeft') set(width + STEP);
        if (key === 'ArrowRight') set(width - STEP);
      }}
    />
  );
}
