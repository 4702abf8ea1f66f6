import {
  Button,
  Checkbox,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  SearchBox,
  tokens,
} from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Operation } from '../../../core/swagger/definition.ts';
import { textOf } from '../../../core/text/value.ts';
import { VerbBadge } from '../../../ui/VerbBadge.tsx';

const useStyles = makeStyles({
  surface: {
    width: 'min(460px, calc(100vw - 32px))',
    boxSizing: 'border-box',
    padding: '12px',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
  },
  search: { maxWidth: 'none' },
  list: { maxHeight: '300px', overflow: 'auto' },
  label: { display: 'flex', alignItems: 'center', gap: '8px' },
  words: { minWidth: 0 },
  id: {
    display: 'block',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
  note: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, padding: '4px' },
});

/** How many are shown at once: a connector may have thousands, and the search finds the others. */
const SHOWN = 80;

/** A button that opens the operations with a search; each tick is a change of its own. */
export function OperationChooser({
  id,
  describedBy,
  operations,
  chosen,
  disabled,
  onToggle,
}: {
  readonly id: string;
  readonly describedBy: string;
  readonly operations: readonly Operation[];
  readonly chosen: readonly string[];
  readonly disabled: boolean;
  readonly onToggle: (operationId: string, on: boolean) => void;
}) {
  const styles = useStyles();
  const [query, setQuery] = useState('');
  const found = matching(operations, query);
  return (
    <Popover positioning="below-start" trapFocus onOpenChange={() => setQuery('')}>
      <PopoverTrigger disableButtonEnhancement>
        <Button
          id={id}
          aria-label="Choose operations"
          aria-describedby={describedBy}
          size="small"
          icon={<AddRegular />}
          disabled={disabled || operations.length === 0}
        >
          Choose operations
        </Button>
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label="Choose operations">
        <SearchBox
          className={styles.search}
          aria-label="Search operations to choose"
          placeholder={`Search ${operations.length}`}
          value={query}
          onChange={(_, { value }) => setQuery(value)}
        />
        <div className={styles.list}>
          {found.slice(0, SHOWN).map((operation) => (
            <div key={operation.at}>
              <Checkbox
                checked={isChosen(chosen, operation.operationId)}
                onChange={(_, { checked }) =>
                  onToggle(
                    spelled(chosen, operation.operationId) ?? operation.operationId,
                    checked === true,
                  )
                }
                label={
                  <span className={styles.label}>
                    <VerbBadge verb={operation.verb} />
                    <span className={styles.words}>
                      {textOf(operation.value, 'summary') ?? 'No summary'}
                      <span className={styles.id}>{operation.operationId}</span>
                    </span>
                  </span>
                }
              />
            </div>
          ))}
          {found.length === 0 && <div className={styles.note}>Nothing of that name.</div>}
          {found.length > SHOWN && (
            <div className={styles.note}>{found.length - SHOWN} more: search to see them.</div>
          )}
        </div>
      </PopoverSurface>
    </Popover>
  );
}

/** The chosen id as the file spells it. */
const spelled = (chosen: readonly string[], id: string): string | undefined =>
  chosen.find((each) => each.toLowerCase() === id.toLowerCase());
const isChosen = (chosen: readonly string[], id: string): boolean =>
  spelled(chosen, id) !== undefined;

function matching(operations: readonly Operation[], query: string): readonly Operation[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return operations.filter(({ operationId, value, path }) => {
    if (operationId === '') return false;
    const text = `${textOf(value, 'summary') ?? ''} ${operationId} ${path}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
