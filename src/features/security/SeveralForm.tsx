import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
} from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { NamedSet, Several } from '../../core/connector/authentication/authentication.ts';
import { WAY_KINDS, type WayKind } from '../../core/connector/authentication/kinds.ts';
import type { Scheme } from '../../core/connector/authentication/scheme.ts';
import { newSet, wayAs } from '../../core/connector/authentication/switchKind.ts';
import { inProperties, useEditable } from '../fields/bound.ts';
import { FieldMessages } from '../fields/FieldMessages.tsx';
import { FieldGrid, SectionHead } from '../fields/Step.tsx';
import { FormText } from './FormField.tsx';
import { SetForm } from './SetForm.tsx';

const AT = inProperties('/properties/connectionParameterSets');
const VALUES = inProperties('/properties/connectionParameterSets/values');
const useStyles = makeStyles({
  sets: { display: 'flex', flexDirection: 'column', gap: '12px' },
});

/** Several ways at once: people choose one in the dialog (auth.md 11). */
export function SeveralForm({
  several,
  scheme,
  title,
  onChange,
  onScheme,
}: {
  readonly several: Several;
  readonly scheme: Scheme | undefined;
  readonly title: string;
  readonly onChange: (several: Several, label: string, group?: string) => void;
  readonly onScheme: (scheme: Scheme, label: string, group?: string) => void;
}) {
  const styles = useStyles();
  const editable = useEditable('properties');
  const [open, setOpen] = useState(0);
  const { sets } = several;
  const put = (next: readonly NamedSet[], label: string, group?: string) =>
    onChange({ ...several, sets: next }, label, group);
  const add = (kind: WayKind) => {
    const way = wayAs({ kind: 'none', more: [], foreign: {} }, kind, title);
    put([...sets, newSet(sets, way)], 'Add parameter set');
    setOpen(sets.length);
  };
  const move = (index: number, by: number) => {
    const next = [...sets];
    const [set] = next.splice(index, 1);
    if (!set) return;
    next.splice(index + by, 0, set);
    put(next, 'Move parameter set');
    setOpen(open === index ? index + by : -1);
  };
  return (
    <>
      <FieldGrid>
        <FormText
          label="Label of the choice"
          at={inProperties(`${AT.at}/uiDefinition/displayName`)}
          value={several.label}
          onChange={(label, group) => onChange({ ...several, label }, 'Change label', group)}
        />
        <FormText
          label="Description of the choice"
          at={inProperties(`${AT.at}/uiDefinition/description`)}
          value={several.description}
          onChange={(description, group) =>
            onChange({ ...several, description }, 'Change description', group)
          }
        />
      </FieldGrid>
      <SectionHead title="Ways to sign in" note="people choose one">
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button size="small" icon={<AddRegular />} disabled={!editable}>
              Add parameter set
            </Button>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {WAY_KINDS.map(({ kind, name }) => (
                <MenuItem key={kind} onClick={() => add(kind)}>
                  {name}
                </MenuItem>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
      </SectionHead>
      <FieldMessages at={AT} />
      <FieldMessages at={VALUES} />
      <div className={styles.sets}>
        {sets.map((set, index) => (
          <SetForm
            // biome-ignore lint/suspicious/noArrayIndexKey: a set may be renamed while it is typed
            key={index}
            set={set}
            index={index}
            count={sets.length}
            open={open === index}
            scheme={scheme}
            title={title}
            taken={sets.filter((other) => other !== set).map(({ name }) => name)}
            onToggle={() => setOpen(open === index ? -1 : index)}
            onMove={(by) => move(index, by)}
            onRemove={() =>
              put(
                sets.filter((other) => other !== set),
                'Remove parameter set',
              )
            }
            onChange={(next, label, group) =>
              put(
                sets.map((other) => (other === set ? next : other)),
                label,
                group,
              )
            }
            onScheme={onScheme}
          />
        ))}
      </div>
    </>
  );
}
