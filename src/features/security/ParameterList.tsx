import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular, ArrowDownRegular, ArrowUpRegular, DeleteRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import {
  newParameter,
  numbered,
  type Parameter,
} from '../../core/connector/authentication/parameter.ts';
import type { Way } from '../../core/connector/authentication/way.ts';
import { inProperties, markOf, useEditable } from '../fields/bound.ts';
import { SectionHead } from '../fields/Step.tsx';
import { ParameterDetail } from './ParameterDetail.tsx';
import { parameterAt, type WayProps } from './place.ts';

const useStyles = makeStyles({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
  },
  item: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    minWidth: 0,
  },
  head: { display: 'flex', alignItems: 'center', gap: '2px', padding: '4px 6px' },
  open: {
    flex: 1,
    minWidth: 0,
    justifyContent: 'flex-start',
    textAlign: 'left',
    overflow: 'hidden',
  },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  key: {
    marginLeft: '8px',
    color: tokens.colorNeutralForeground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: '12px',
    fontWeight: tokens.fontWeightRegular,
  },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What the dialog asks beside the kind's own fields, in its order; custom parameters are nothing else. */
export function ParameterList({ way, base, onChange }: WayProps<Way>) {
  const styles = useStyles();
  const editable = useEditable('properties');
  const [open, setOpen] = useState<number>();
  const rows = way.more;
  const put = (more: readonly Parameter[], label: string, group?: string) =>
    onChange({ ...way, more } as Way, label, group);
  const move = (index: number, by: number) => {
    const next = [...rows];
    const [row] = next.splice(index, 1);
    if (!row) return;
    next.splice(index + by, 0, row);
    put(numbered(next), 'Move parameter');
    setOpen((now) => (now === index ? index + by : undefined));
  };
  const add = () => {
    const taken = new Set(rows.map(({ key }) => key));
    let key = 'parameter1';
    for (let number = 2; taken.has(key); number++) key = `parameter${number}`;
    const tabIndex = Math.max(1, ...rows.map((row) => row.tabIndex ?? 0)) + 1;
    put([...rows, newParameter(key, { label: 'Parameter', tabIndex })], 'Add parameter');
    setOpen(rows.length);
  };
  return (
    <section aria-label="Parameters" data-at={markOf(inProperties(base))}>
      <SectionHead
        title={way.kind === 'custom' ? 'Parameters' : 'Further parameters'}
        note="in the dialog’s order; policies send them"
      >
        <Button size="small" icon={<AddRegular />} disabled={!editable} onClick={add}>
          Add parameter
        </Button>
      </SectionHead>
      {rows.length === 0 && <p className={styles.none}>Nothing else is asked.</p>}
      <ul className={styles.list}>
        {rows.map((parameter, index) => {
          const { key, label, hidden } = parameter;
          const name = label || key;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a key may be renamed while it is typed
            <li key={index} className={styles.item} data-at={markOf(parameterAt(base, key))}>
              <div className={styles.head}>
                <Button
                  appearance="subtle"
                  className={styles.open}
                  aria-expanded={open === index}
                  onClick={() => setOpen(open === index ? undefined : index)}
                >
                  <span className={styles.name}>
                    {name}
                    {hidden && ' (hidden)'}
                    <span className={styles.key}>{key}</span>
                  </span>
                </Button>
                <Button
                  appearance="subtle"
                  size="small"
                  icon={<ArrowUpRegular />}
                  aria-label={`Move ${name} up`}
                  disabled={!editable || index === 0}
                  onClick={() => move(index, -1)}
                />
                <Button
                  appearance="subtle"
                  size="small"
                  icon={<ArrowDownRegular />}
                  aria-label={`Move ${name} down`}
                  disabled={!editable || index === rows.length - 1}
                  onClick={() => move(index, 1)}
                />
                <Button
                  appearance="subtle"
                  size="small"
                  icon={<DeleteRegular />}
                  aria-label={`Remove ${name}`}
                  disabled={!editable}
                  onClick={() => {
                    setOpen(undefined);
                    put(
                      rows.filter((row) => row !== parameter),
                      'Remove parameter',
                    );
                  }}
                />
              </div>
              {open === index && (
                <ParameterDetail
                  parameter={parameter}
                  base={base}
                  taken={rows.filter((row) => row !== parameter).map((row) => row.key)}
                  onChange={(next, step, group) =>
                    put(
                      rows.map((row) => (row === parameter ? next : row)),
                      step,
                      group,
                    )
                  }
                />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
