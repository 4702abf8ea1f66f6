import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { itemLabel } from '../../core/language/outline.ts';
import { pointerAt, valueAt } from '../../core/text/locate.ts';
import { child, type Pointer, segmentsOf } from '../../core/text/pointer.ts';
import type { Tree } from '../../core/text/tree.ts';
import type { Cursor } from '../../editor/view.ts';
import { useStudio } from '../../store/desk.tsx';
import { HOVER } from '../findings/hover.ts';

const useStyles = makeStyles({
  line: {
    flexShrink: 0,
    height: '28px',
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    padding: '0 12px 0 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  path: {
    flex: 1,
    minWidth: 0,
    display: 'flex',
    alignItems: 'center',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    overflowX: 'auto',
    scrollbarWidth: 'none',
  },
  step: {
    display: 'inline-flex',
    alignItems: 'center',
    flexShrink: 0,
    ':not(:first-child)::before': { content: '"›"', padding: '0 2px' },
  },
  crumb: {
    maxWidth: '180px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    border: 0,
    borderRadius: tokens.borderRadiusMedium,
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    padding: '2px 4px',
    cursor: 'pointer',
    ':hover': {
      backgroundColor: HOVER,
      color: tokens.colorNeutralForeground1,
    },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  last: { color: tokens.colorNeutralForeground1 },
  said: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
  },
  where: { flexShrink: 0, whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
});

/** Where the cursor is: the way there from the file's root, each step to be gone to, and the line. */
export function CursorPath({
  file,
  tree,
  cursor,
}: {
  readonly file: string;
  readonly tree: Tree | undefined;
  readonly cursor: Cursor;
}) {
  const styles = useStyles();
  const place = `Line ${cursor.line}, column ${cursor.column}`;
  return (
    <div className={styles.line}>
      {tree ? (
        <Path file={file} tree={tree} pointer={pointerAt(tree, cursor.offset)} />
      ) : (
        <span className={styles.path} />
      )}
      <span className={styles.where} title={place}>
        <span aria-hidden>
          {cursor.line}:{cursor.column}
        </span>
        <span className={styles.said}>{place}</span>
      </span>
    </div>
  );
}

function Path({
  file,
  tree,
  pointer,
}: {
  readonly file: string;
  readonly tree: Tree;
  readonly pointer: Pointer;
}) {
  const styles = useStyles();
  const show = useStudio((state) => state.show);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    // The end of a long path says more than its start.
    if (pointer !== '') list.current?.scrollTo({ left: list.current.scrollWidth });
  }, [pointer]);
  const steps = segmentsOf(pointer);
  return (
    <nav aria-label="Place in the file" style={{ display: 'contents' }}>
      <ol ref={list} className={styles.path}>
        {steps.map((segment, index) => {
          const at = child('', ...steps.slice(0, index + 1));
          const isLast = index === steps.length - 1;
          const label = isIndex(segment) ? itemLabel(valueAt(tree, at)) : undefined;
          return (
            <li key={at} className={styles.step}>
              <button
                type="button"
                className={mergeClasses(styles.crumb, isLast && styles.last)}
                aria-current={isLast ? 'location' : undefined}
                title={segment}
                onClick={() => show(file, at, 'editor')}
              >
                {label || segment || '""'}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** Items of a list are called by what they say of themselves: `shop`, not `0`. */
const isIndex = (segment: string): boolean => /^\d+$/.test(segment);
