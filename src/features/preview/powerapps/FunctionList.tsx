import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useDeferredValue } from 'react';
import type { NamedFunction } from '../../../core/preview/powerapps/function.ts';
import type { PlacedOperation } from '../../../core/preview/powerapps/operations.ts';
import { functionsIn } from '../../../core/preview/powerapps/powerAppsPreview.ts';
import { child } from '../../../core/text/pointer.ts';
import type { Json } from '../../../core/text/value.ts';
import { FunctionRow } from './FunctionRow.tsx';
import { standingOf } from './standing.ts';

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
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow4,
    overflow: 'hidden',
  },
  // Hundreds of rows cost nothing where nobody looks.
  item: { contentVisibility: 'auto', containIntrinsicSize: 'auto 53px' },
  none: { color: tokens.colorNeutralForeground2, textAlign: 'center', padding: '16px' },
});

/** All functions as the formula bar lists them, by name; then what it does not offer, and why. */
export function FunctionList({ root }: { readonly root: Json }) {
  const styles = useStyles();
  const groups = groupsOf(useDeferredValue(root));
  return (
    <div className={styles.list}>
      {groups.map(({ name, rows }, index) => (
        <section key={name} aria-label={name}>
          <h2 className={mergeClasses(styles.heading, index === 0 && styles.first)}>
            {name} ({rows.length})
          </h2>
          <ul className={styles.rows}>
            {rows.map((row) => (
              <li key={`${row.verb} ${row.path}`} className={styles.item}>
                <FunctionRow
                  at={child('/paths', row.path, row.verb)}
                  name={row.name}
                  signature={row.function.signatures.at(-1) ?? row.name}
                  words={standingOf(row) ?? row.function.description}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {groups.length === 0 && (
        <p className={styles.none}>There is nothing that a formula could call yet.</p>
      )}
    </div>
  );
}

type Row = PlacedOperation & NamedFunction;

function groupsOf(root: Json): { name: string; rows: Row[] }[] {
  const order = (row: Row) => row.name.toLowerCase();
  const rows = [...functionsIn(root)].toSorted((a, b) => (order(a) < order(b) ? -1 : 1));
  return [
    { name: 'Functions', rows: rows.filter((row) => row.function.suggested && !row.isTrigger) },
    { name: 'Not offered', rows: rows.filter((row) => !row.function.suggested || row.isTrigger) },
  ].filter((group) => group.rows.length > 0);
}
