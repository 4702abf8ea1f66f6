import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  AddRegular,
  ChevronDownRegular,
  ChevronRightRegular,
  DeleteRegular,
} from '@fluentui/react-icons';
import { useMemo } from 'react';
import type { Definition, Operation } from '../../../core/swagger/definition.ts';
import { schemaRows } from '../../../core/swagger/schemaRows.ts';
import { child, type Pointer } from '../../../core/text/pointer.ts';
import { entriesOf, type Json, member, textOf } from '../../../core/text/value.ts';
import { countWords, SeverityIcon } from '../../../ui/severity.tsx';
import { inDefinition, markOf, useChange, useEditable } from '../../fields/bound.ts';
import { FieldMessages } from '../../fields/FieldMessages.tsx';
import { SectionHead } from '../../fields/Step.tsx';
import { useOpenRow } from '../schema/useOpenRow.ts';
import { useRevealField } from '../useRevealField.ts';
import { useWithin } from '../within.ts';
import { ResponseDetail } from './ResponseDetail.tsx';
import { StatusField } from './StatusField.tsx';

const useStyles = makeStyles({
  list: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  row: {
    display: 'flex',
    gap: '10px',
    alignItems: 'center',
    width: '100%',
    minHeight: '36px',
    padding: '4px',
    border: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    background: 'none',
    font: 'inherit',
    color: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  mark: { width: '20px', display: 'inline-flex', color: tokens.colorNeutralForeground3 },
  status: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: '12px',
    fontWeight: 600,
    lineHeight: '20px',
    padding: '0 8px',
    borderRadius: '4px',
    backgroundColor: tokens.colorNeutralBackground4,
    color: tokens.colorNeutralForeground2,
  },
  good: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground1,
  },
  words: {
    flex: 1,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  note: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  detail: {
    padding: '14px 16px 18px',
    backgroundColor: tokens.colorNeutralBackground3,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** What comes back, by status; of a webhook also what is sent when it happens. */
export function Responses({
  operation,
  definition,
}: {
  operation: Operation;
  definition: Definition;
}) {
  const styles = useStyles();
  const at = child(operation.at, 'responses');
  const entries = entriesOf(operation.value['responses']);
  const notified = child(operation.pathItem.at, 'x-ms-notification-content');
  const content = member(operation.pathItem.value, 'x-ms-notification-content');
  const rows = useMemo(
    () =>
      [...entries.map(([status]) => child(at, status)), notified].map((place) => ({
        key: place,
        at: place,
      })),
    [entries, at, notified],
  );
  const { isOpen, toggle, rekey } = useOpenRow(rows);
  return (
    <>
      <SectionHead title="Responses">
        <AddResponse at={at} taken={entries.map(([status]) => status)} />
      </SectionHead>
      <FieldMessages at={inDefinition(at)} />
      <div className={styles.list}>
        {entries.map(([status, value], index) => (
          <ResponseRow
            // biome-ignore lint/suspicious/noArrayIndexKey: a response of another status stays the row that has the focus
            key={index}
            at={child(at, status)}
            title={status}
            value={value}
            definition={definition}
            isOpen={isOpen(child(at, status))}
            onToggle={() => toggle(child(at, status))}
            onRenamed={(to) => rekey(child(at, status), child(at, to))}
          />
        ))}
        {content !== undefined && (
          <ResponseRow
            at={notified}
            title="event"
            value={content}
            definition={definition}
            isOpen={isOpen(notified)}
            onToggle={() => toggle(notified)}
          />
        )}
      </div>
    </>
  );
}

function ResponseRow({
  at,
  title,
  value,
  definition,
  isOpen,
  onToggle,
  onRenamed,
}: {
  at: Pointer;
  /** Its status, or `event`. */
  title: string;
  value: Json;
  definition: Definition;
  isOpen: boolean;
  onToggle: () => void;
  /** Told its new status; what is no answer to a call has none. */
  onRenamed?: (to: string) => void;
}) {
  const styles = useStyles();
  const { worst, words } = useWithin(at);
  const count = useMemo(
    () =>
      schemaRows(definition, { at: child(at, 'schema'), value: member(value, 'schema') ?? {} })
        .length,
    [definition, at, value],
  );
  const name = textOf(member(value, 'schema'), '$ref')?.split('/').at(-1);
  const isGood = title.startsWith('2') || title === 'event';
  return (
    <div data-at={markOf(inDefinition(at))}>
      <button type="button" className={styles.row} aria-expanded={isOpen} onClick={onToggle}>
        <span className={styles.mark}>
          {isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        </span>
        <span className={mergeClasses(styles.status, isGood && styles.good)}>{title}</span>
        <span className={styles.words}>{name ?? textOf(value, 'description')}</span>
        <span className={styles.note}>
          {count > 0
            ? countWords(count, 'property').replace('propertys', 'properties')
            : 'no properties'}
        </span>
        <span className={styles.mark} title={words}>
          {worst && <SeverityIcon severity={worst} words={words} />}
        </span>
      </button>
      {isOpen && (
        <div className={styles.detail}>
          {onRenamed && <StatusField at={at} onRenamed={onRenamed} />}
          <ResponseDetail at={at} value={value} definition={definition} />
          {onRenamed && <RemoveResponse at={at} />}
        </div>
      )}
    </div>
  );
}

function RemoveResponse({ at }: { at: Pointer }) {
  const change = useChange('definition');
  const editable = useEditable('definition');
  return (
    <Button
      size="small"
      style={{ marginTop: '14px' }}
      icon={<DeleteRegular />}
      disabled={!editable}
      onClick={() => change([{ op: 'remove', at }], 'Remove response')}
    >
      Remove response
    </Button>
  );
}

const USUAL = ['200', '201', '202', '204', '400', '401', '404', '500', 'default'];

function AddResponse({ at, taken }: { at: Pointer; taken: readonly string[] }) {
  const change = useChange('definition');
  const editable = useEditable('definition');
  const reveal = useRevealField();
  const next = USUAL.find((status) => !taken.includes(status));
  if (next === undefined) return null;
  const description = next.startsWith('2') ? 'Success' : 'Error';
  return (
    <Button
      size="small"
      icon={<AddRegular />}
      disabled={!editable}
      onClick={() => {
        change([{ op: 'set', at: child(at, next), value: { description } }], 'Add response');
        reveal(child(at, next, 'description'));
      }}
    >
      Add response
    </Button>
  );
}
