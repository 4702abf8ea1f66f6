import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular, DeleteRegular } from '@fluentui/react-icons';
import type { NamedSet } from '../../core/connector/authentication/authentication.ts';
import { nameOf, WAY_KINDS, type WayKind } from '../../core/connector/authentication/kinds.ts';
import type { Scheme } from '../../core/connector/authentication/scheme.ts';
import { wayAs } from '../../core/connector/authentication/switchKind.ts';
import { child } from '../../core/text/pointer.ts';
import { inProperties, markOf, useEditable } from '../fields/bound.ts';
import { FieldMessages } from '../fields/FieldMessages.tsx';
import { FieldGrid } from '../fields/Step.tsx';
import { FormSelect, FormSwitch, FormText } from './FormField.tsx';
import { NameField } from './NameField.tsx';
import { WayForm } from './WayForm.tsx';

const OPTIONS = WAY_KINDS.map(({ kind, name }) => ({ value: kind, label: name }));

const useStyles = makeStyles({
  set: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
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
  kind: {
    marginLeft: '8px',
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
  },
  body: { padding: '12px 16px 16px', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  way: { marginTop: '16px' },
});

/** One parameter set: its name, what people see of it, and its own kind's form. */
export function SetForm({
  set,
  index,
  count,
  open,
  scheme,
  title,
  taken,
  onToggle,
  onMove,
  onRemove,
  onChange,
  onScheme,
}: {
  readonly set: NamedSet;
  readonly index: number;
  readonly count: number;
  readonly open: boolean;
  readonly scheme: Scheme | undefined;
  readonly title: string;
  readonly taken: readonly string[];
  readonly onToggle: () => void;
  readonly onMove: (by: number) => void;
  readonly onRemove: () => void;
  readonly onChange: (set: NamedSet, label: string, group?: string) => void;
  readonly onScheme: (scheme: Scheme, label: string, group?: string) => void;
}) {
  const styles = useStyles();
  const editable = useEditable('properties');
  const here = child('/properties/connectionParameterSets/values', index);
  const at = (...path: string[]) => inProperties(child(here, ...path));
  const name = set.label || set.name;
  return (
    <section className={styles.set} aria-label={name} data-at={markOf(at())}>
      <div className={styles.head}>
        <Button appearance="subtle" className={styles.open} aria-expanded={open} onClick={onToggle}>
          <span className={styles.name}>
            {name}
            <span className={styles.kind}>{nameOf(set.way.kind)}</span>
          </span>
        </Button>
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowUpRegular />}
          aria-label={`Move ${name} up`}
          disabled={!editable || index === 0}
          onClick={() => onMove(-1)}
        />
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowDownRegular />}
          aria-label={`Move ${name} down`}
          disabled={!editable || index === count - 1}
          onClick={() => onMove(1)}
        />
        <Button
          appearance="subtle"
          size="small"
          icon={<DeleteRegular />}
          aria-label={`Remove ${name}`}
          title={
            count === 1 ? 'The last one: choose another authentication type instead.' : undefined
          }
          disabled={!editable || count === 1}
          onClick={onRemove}
        />
      </div>
      <FieldMessages at={at()} />
      {open && (
        <div className={styles.body}>
          <FieldGrid>
            <NameField
              label="Name"
              help="Connections keep it; people see the label."
              pattern={/^[0-9a-zA-Z_-]+$/}
              wanted="Letters, digits, - and _ only."
              at={at('name')}
              value={set.name}
              taken={taken}
              onChange={(next) => onChange({ ...set, name: next }, 'Rename parameter set')}
            />
            <FormSelect
              label="Kind"
              at={at('parameters')}
              value={set.way.kind}
              options={OPTIONS}
              onChange={(kind) =>
                onChange({ ...set, way: wayAs(set.way, kind as WayKind, title) }, 'Change kind')
              }
            />
            <FormText
              label="Label"
              required
              at={at('uiDefinition', 'displayName')}
              value={set.label}
              onChange={(label, group) => onChange({ ...set, label }, 'Change label', group)}
            />
            <FormText
              label="Description"
              at={at('uiDefinition', 'description')}
              value={set.description}
              onChange={(description, group) =>
                onChange({ ...set, description }, 'Change description', group)
              }
            />
            <FormSwitch
              label="Allow sharing"
              at={at('metadata', 'allowSharing')}
              checked={set.allowSharing}
              help="People may share such a connection."
              onChange={(allowSharing) => onChange({ ...set, allowSharing }, 'Change sharing')}
            />
          </FieldGrid>
          <div className={styles.way}>
            <WayForm
              way={set.way}
              set={set.name}
              base={child(here, 'parameters')}
              scheme={scheme}
              onChange={(way, ...step) => onChange({ ...set, way }, ...step)}
              onScheme={onScheme}
            />
          </div>
        </div>
      )}
    </section>
  );
}
