import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import {
  definitionOf,
  kindOf,
  type Operation,
  visibilityOf,
} from '../../core/swagger/definition.ts';
import { type Json, member, textOf } from '../../core/text/value.ts';
import { OperationRow } from './OperationRow.tsx';
import { useFace } from './useFace.ts';

/** Important ones first, advanced ones last, internal ones never (designer-preview.md). */
const RANKS: Readonly<Record<string, number>> = { important: 0, advanced: 2 };

const useStyles = makeStyles({
  list: { maxWidth: '560px', margin: '0 auto' },
  heading: {
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    margin: '16px 0 6px',
  },
  first: { marginTop: 0 },
  rows: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow4,
    overflow: 'hidden',
  },
  // Hundreds of rows cost nothing where nobody looks.
  item: { contentVisibility: 'auto', containIntrinsicSize: 'auto 53px' },
  more: { color: tokens.colorNeutralForeground3, padding: '8px 12px', margin: 0 },
});

/** The triggers and actions that makers choose from, in the designer's order. */
export function OperationPicker({ root }: { root: Json }) {
  const { title, color, picture } = useFace();
  return (
    <Groups
      paths={member(root, 'paths') ?? null}
      status={statusOf(member(root, 'info')) ?? ''}
      initial={title.trim()[0] ?? ''}
      color={color}
      picture={picture}
    />
  );
}

/** The paths keep their identity while something else is typed: then there is nothing to do. */
const Groups = memo(function Groups({
  paths,
  status,
  ...face
}: {
  readonly paths: Json;
  /** The connector's own, for operations without one (designer-preview.md 1.2). */
  readonly status: string;
  readonly initial: string;
  readonly color: string;
  readonly picture: string | undefined;
}) {
  const styles = useStyles();
  const groups = groupsOf(paths);
  return (
    <div className={styles.list}>
      {groups.map(({ name, operations }, index) => (
        <section key={name} aria-label={name}>
          <h2 className={mergeClasses(styles.heading, index === 0 && styles.first)}>
            {name} ({operations.length})
          </h2>
          <ul className={styles.rows}>
            {operations.map(({ at, value, operationId }) => (
              <li key={at} className={styles.item}>
                <OperationRow
                  at={at}
                  value={value}
                  id={operationId}
                  isPreview={(statusOf(value) ?? status).toLowerCase() === 'preview'}
                  {...face}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {groups.length === 0 && (
        <p className={styles.more}>There is nothing that makers could choose yet.</p>
      )}
    </div>
  );
});

function groupsOf(paths: Json) {
  const visible = definitionOf({ paths })
    .operations.filter(({ value }) => visibilityOf(value) !== 'internal')
    .toSorted((a, b) => rankOf(a) - rankOf(b));
  const isAction = (operation: Operation) => kindOf(operation) === 'action';
  return [
    { name: 'Triggers', operations: visible.filter((operation) => !isAction(operation)) },
    { name: 'Actions', operations: visible.filter(isAction) },
  ].filter(({ operations }) => operations.length > 0);
}

const rankOf = ({ value }: Operation): number => RANKS[visibilityOf(value)] ?? 1;

const statusOf = (value: Json | undefined): string | undefined =>
  textOf(member(value, 'x-ms-api-annotation'), 'status');
