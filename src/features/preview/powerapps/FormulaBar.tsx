import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { identifier, typeWord } from '../../../core/preview/powerapps/fxType.ts';
import type { PowerAppsFunction } from '../../../core/preview/powerapps/shape.ts';
import { useFace } from '../useFace.ts';

import { FormulaHelp } from './FormulaHelp.tsx';
import { FunctionMark } from './FunctionMark.tsx';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    gap: '10px',
    alignItems: 'baseline',
    padding: '10px 14px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: `${tokens.borderRadiusXLarge} ${tokens.borderRadiusXLarge} 0 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  formula: {
    flex: 1,
    minWidth: 0,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase300,
    lineHeight: '26px',
    overflowWrap: 'anywhere',
  },
  name: { color: tokens.colorBrandForeground1 },
  argument: {
    font: 'inherit',
    color: 'inherit',
    textAlign: 'left',
    padding: '0 2px',
    border: 0,
    borderRadius: tokens.borderRadiusMedium,
    background: 'none',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  current: {
    fontWeight: tokens.fontWeightBold,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
  },
});

const MOVES: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowUp: -1,
  ArrowRight: 1,
  ArrowDown: 1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/**
 * The call as it is written in a formula, optional parameters in one record at its end, with the help that follows the
 * argument at the cursor.
 */
export function FormulaBar({
  name,
  shown,
}: {
  readonly name: string;
  readonly shown: PowerAppsFunction;
}) {
  const styles = useStyles();
  const { title } = useFace();
  const group = useRef<HTMLSpanElement>(null);
  const help = useId();
  const [wanted, setWanted] = useState(0);
  const { requiredParameters: required, optionalParameters: optional } = shown;
  const all = [...required, ...optional];
  const at = Math.min(wanted, all.length - 1);
  const onKeyDown = (event: KeyboardEvent) => {
    const move = MOVES[event.key];
    if (move === undefined) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(all.length - 1, at + move));
    group.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <article aria-label="Formula">
      <div className={styles.bar}>
        <FunctionMark />
        {/* biome-ignore lint/a11y/useSemanticElements: arguments stand in a line of text */}
        <span
          ref={group}
          role="group"
          aria-label="Arguments"
          className={styles.formula}
          onKeyDown={onKeyDown}
        >
          {identifier(title || 'Connector')}.<span className={styles.name}>{name}</span>(
          {all.map((parameter, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two may have one name
            <span key={index}>
              {index > 0 && ', '}
              {index === required.length && '{ '}
              <button
                type="button"
                tabIndex={index === at ? 0 : -1}
                aria-current={index === at}
                aria-describedby={index === at ? help : undefined}
                className={mergeClasses(styles.argument, index === at && styles.current)}
                onFocus={() => setWanted(index)}
                onClick={() => setWanted(index)}
              >
                {identifier(parameter.name)}
                {index >= required.length && `: ${typeWord(parameter.type)}`}
              </button>
            </span>
          ))}
          {optional.length > 0 && ' }'})
        </span>
      </div>
      <FormulaHelp id={help} shown={shown} parameter={all[at]} />
    </article>
  );
}
