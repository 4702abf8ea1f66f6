import { Button, Input, makeStyles } from '@fluentui/react-components';
import { AddRegular, ArrowDownRegular, ArrowUpRegular, DeleteRegular } from '@fluentui/react-icons';
import type { Change } from '../../../core/text/change.ts';
import { child, type Pointer } from '../../../core/text/pointer.ts';
import { itemsOf, type Json, member, sameJson, textOf } from '../../../core/text/value.ts';
import { useDraft } from '../../../ui/useDraft.ts';
import { inDefinition, useChange, useEditable, useValue } from '../../fields/bound.ts';
import { readAs, shownAs } from './jsonText.ts';

const useStyles = makeStyles({
  list: { gridColumn: '1 / -1', display: 'flex', flexDirection: 'column', gap: '6px' },
  row: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr) auto', gap: '6px' },
  buttons: { display: 'flex' },
  add: { alignSelf: 'flex-start' },
});

/** The fixed list: each value, and the name that makers read in its place (`x-ms-enum-values`). */
export function ListedChoices({ at, type }: { at: Pointer; type: string }) {
  const styles = useStyles();
  const value = useValue(inDefinition(at));
  const change = useChange('definition');
  const editable = useEditable('definition');
  const values = itemsOf(member(value, 'enum'));
  const names = itemsOf(member(value, 'x-ms-enum-values'));
  const nameAt = (index: number) =>
    names.findIndex((name) => sameJson(member(name, 'value'), values[index]));
  const write = (changes: readonly Change[]) => change(changes, 'Change choices');

  const setValue = (index: number, text: string) => {
    const next = readAs(text, type) ?? '';
    const named = nameAt(index);
    write([
      { op: 'set', at: child(at, 'enum', index), value: next },
      ...(named < 0
        ? []
        : [{ op: 'set' as const, at: child(at, 'x-ms-enum-values', named, 'value'), value: next }]),
    ]);
  };
  const setName = (index: number, text: string) => {
    const named = nameAt(index);
    if (named >= 0)
      return write([
        { op: 'set', at: child(at, 'x-ms-enum-values', named, 'displayName'), value: text },
      ]);
    const all = values.map(
      (held, place): Json => ({
        value: held,
        displayName: place === index ? text : (displayName(names, held) ?? shownAs(held, 'string')),
      }),
    );
    write([{ op: 'set', at: child(at, 'x-ms-enum-values'), value: all }]);
  };
  const remove = (index: number) => {
    const named = nameAt(index);
    write([
      ...(named < 0 ? [] : [{ op: 'remove' as const, at: child(at, 'x-ms-enum-values', named) }]),
      { op: 'remove', at: child(at, 'enum', index) },
    ]);
  };
  const move = (index: number, by: number) => {
    const named = nameAt(index);
    write([
      { op: 'move', at: child(at, 'enum', index), to: index + by },
      ...(named < 0
        ? []
        : [{ op: 'move' as const, at: child(at, 'x-ms-enum-values', named), to: named + by }]),
    ]);
  };
  return (
    <div className={styles.list}>
      {values.map((held, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two choices may be equal, and a place is what is edited
        <div key={index} className={styles.row}>
          <Text
            label={`Value ${index + 1}`}
            value={shownAs(held, type)}
            disabled={!editable}
            onWrite={(text) => setValue(index, text)}
          />
          <Text
            label={`Name of value ${index + 1}`}
            value={displayName(names, held) ?? ''}
            placeholder={shownAs(held, 'string')}
            disabled={!editable}
            onWrite={(text) => setName(index, text)}
          />
          <span className={styles.buttons}>
            <Button
              size="small"
              appearance="subtle"
              icon={<ArrowUpRegular />}
              aria-label={`Move value ${index + 1} up`}
              disabled={!editable || index === 0}
              onClick={() => move(index, -1)}
            />
            <Button
              size="small"
              appearance="subtle"
              icon={<ArrowDownRegular />}
              aria-label={`Move value ${index + 1} down`}
              disabled={!editable || index === values.length - 1}
              onClick={() => move(index, 1)}
            />
            <Button
              size="small"
              appearance="subtle"
              icon={<DeleteRegular />}
              aria-label={`Remove value ${index + 1}`}
              disabled={!editable || values.length === 1}
              onClick={() => remove(index)}
            />
          </span>
        </div>
      ))}
      <Button
        className={styles.add}
        size="small"
        icon={<AddRegular />}
        disabled={!editable}
        onClick={() =>
          write([
            {
              op: 'insert',
              at: child(at, 'enum', '-'),
              value:
                type === 'integer' || type === 'number'
                  ? values.length
                  : `value${values.length + 1}`,
            },
          ])
        }
      >
        Add value
      </Button>
    </div>
  );
}

const displayName = (names: readonly Json[], value: Json): string | undefined =>
  textOf(
    names.find((name) => sameJson(member(name, 'value'), value)),
    'displayName',
  );

function Text({
  label,
  value,
  placeholder,
  disabled,
  onWrite,
}: {
  label: string;
  value: string;
  placeholder?: string;
  disabled: boolean;
  onWrite: (text: string) => void;
}) {
  const draft = useDraft(value, onWrite);
  return (
    <Input
      size="small"
      aria-label={label}
      placeholder={placeholder ?? ''}
      disabled={disabled}
      autoComplete="off"
      {...draft}
    />
  );
}
