import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { columnsOf } from '../../../core/preview/powerapps/columns.ts';
import { identifier, typeWord } from '../../../core/preview/powerapps/fxType.ts';
import type { PowerAppsField } from '../../../core/preview/powerapps/shape.ts';

const useStyles = makeStyles({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: '0 0 0 14px',
    borderLeft: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  line: { padding: '2px 0', overflowWrap: 'anywhere' },
  summary: {
    cursor: 'pointer',
    width: 'fit-content',
    maxWidth: '100%',
    borderRadius: tokens.borderRadiusSmall,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  name: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** A type as a tree: its word, and below it the columns by the names that formulas use. */
export function TypeTree({ field }: { readonly field: PowerAppsField }) {
  const styles = useStyles();
  const columns = columnsIn(field);
  return (
    <>
      <div className={styles.line}>
        {typeWord(field.type)}
        {field.dynamic?.schema || field.dynamic?.properties ? (
          <span className={styles.quiet}> its columns are asked for when the app is made</span>
        ) : (
          field.type === 'O' && <span className={styles.quiet}> its parts need a conversion</span>
        )}
      </div>
      {columns.length > 0 && <Columns columns={columns} />}
    </>
  );
}

interface Column {
  readonly name: string;
  readonly display: string | undefined;
  readonly field: PowerAppsField;
}

/** Of a record its columns, of a table those of its rows: rows of plain values have one, `Value`. */
function columnsIn({ type, fields }: PowerAppsField): Column[] {
  if (!type.startsWith('*')) {
    return columnsOf(fields.map((field) => ({ ...field, field })));
  }
  const [item] = fields;
  if (!item) return [];
  return item.type.startsWith('!')
    ? columnsIn(item)
    : [{ name: 'Value', display: undefined, field: item }];
}

function Columns({ columns }: { readonly columns: readonly Column[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {columns.map((column) => (
        <li key={column.name} className={styles.line}>
          <ColumnLine column={column} />
        </li>
      ))}
    </ul>
  );
}

/** What is below is made when it is opened: types of services go deep. */
function ColumnLine({ column }: { readonly column: Column }) {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const { name, display, field } = column;
  const columns = columnsIn(field);
  const words = (
    <>
      <span className={styles.name}>{identifier(display ?? name)}</span>{' '}
      <span className={styles.quiet}>
        {typeWord(field.type)}
        {display !== undefined && ` · ${name}`}
      </span>
    </>
  );
  if (columns.length === 0) return <span title={field.description ?? undefined}>{words}</span>;
  return (
    <details open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary className={styles.summary} title={field.description ?? undefined}>
        {words}
      </summary>
      {isOpen && <Columns columns={columns} />}
    </details>
  );
}
