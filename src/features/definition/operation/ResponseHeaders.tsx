import { Button, makeStyles } from '@fluentui/react-components';
import { AddRegular, DeleteRegular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import { type Definition, visibilityOf } from '../../../core/swagger/definition.ts';
import { firstFree } from '../../../core/swagger/operationChanges.ts';
import { typeWords } from '../../../core/swagger/schemaRows.ts';
import { child, lastOf, type Pointer, parentOf } from '../../../core/text/pointer.ts';
import {
  entriesOf,
  isObject,
  type Json,
  type JsonObject,
  member,
  textOf,
} from '../../../core/text/value.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { inDefinition, useChange, useEditable, useValue } from '../../fields/bound.ts';
import { DraftField } from '../../fields/DraftField.tsx';
import { FieldMessages } from '../../fields/FieldMessages.tsx';
import { FieldGrid } from '../../fields/Step.tsx';
import { TextField } from '../../fields/TextField.tsx';
import { Remaining } from '../Remaining.tsx';
import { Row, type RowCells, RowTable } from '../schema/RowTable.tsx';
import { useOpenRow } from '../schema/useOpenRow.ts';
import { RECEIVED_KEYS, ValueFields } from '../schema/ValueFields.tsx';
import { useRevealField } from '../useRevealField.ts';

const useStyles = makeStyles({ holder: { marginTop: '12px' }, button: { marginTop: '8px' } });

/** What comes back beside the body. Seldom said: behind a title while there are none. */
export function ResponseHeaders({
  at,
  headers,
  definition,
}: {
  at: Pointer;
  headers: Json | undefined;
  definition: Definition;
}) {
  const styles = useStyles();
  const change = useChange('definition');
  const editable = useEditable('definition');
  const reveal = useRevealField();
  const entries = entriesOf(headers);
  const rows = useMemo(
    () => entriesOf(headers).map(([name]) => ({ key: child(at, name), at: child(at, name) })),
    [headers, at],
  );
  const { isOpen, toggle, rekey } = useOpenRow(rows);
  const add = () => {
    const name = firstFree('X-New-Header', (taken) => member(headers, taken) !== undefined, '-');
    const place = child(at, name);
    change([{ op: 'set', at: place, value: { type: 'string', description: '' } }], 'Add header');
    reveal(child(place, 'description'));
  };
  return (
    <div className={styles.holder}>
      <Disclosure title="Headers" isUsed={entries.length > 0}>
        <FieldMessages at={inDefinition(at)} />
        {entries.length > 0 && (
          <RowTable label="Response headers">
            {entries.map(([name, value], index) => (
              <Row
                // biome-ignore lint/suspicious/noArrayIndexKey: a renamed header stays the row that has the focus
                key={index}
                cells={cellsOf(child(at, name), isObject(value) ? value : {}, definition)}
                isOpen={isOpen(child(at, name))}
                onToggle={() => toggle(child(at, name))}
              >
                <HeaderDetail
                  at={child(at, name)}
                  definition={definition}
                  onRenamed={(to) => rekey(child(at, name), child(at, to))}
                />
              </Row>
            ))}
          </RowTable>
        )}
        <Button
          size="small"
          className={styles.button}
          icon={<AddRegular />}
          disabled={!editable}
          onClick={add}
        >
          Add header
        </Button>
      </Disclosure>
    </div>
  );
}

const cellsOf = (at: Pointer, value: JsonObject, definition: Definition): RowCells => ({
  at,
  places: [at],
  name: lastOf(at),
  label: textOf(value, 'x-ms-summary') ?? '',
  type: typeWords(definition, value),
  visibility: visibilityOf(value),
});

/** What the fields below say something about. */
const SHOWN: readonly string[] = [...RECEIVED_KEYS, 'x-ms-summary', 'description'];

function HeaderDetail({
  at,
  definition,
  onRenamed,
}: {
  at: Pointer;
  definition: Definition;
  onRenamed: (to: string) => void;
}) {
  const styles = useStyles();
  const change = useChange('definition');
  const editable = useEditable('definition');
  const headers = useValue(inDefinition(parentOf(at)));
  const refuse = (to: string) => {
    const isTaken = entriesOf(headers).some(
      ([name]) => name !== lastOf(at) && name.toLowerCase() === to.toLowerCase(),
    );
    if (to === '') return 'A header needs a name.';
    return isTaken ? `There is a header ${to} already; its case makes no difference.` : undefined;
  };
  const remove = () => {
    const isLast = entriesOf(headers).length === 1;
    change([{ op: 'remove', at: isLast ? parentOf(at) : at }], 'Remove header');
  };
  return (
    <>
      <FieldMessages at={inDefinition(at)} />
      <FieldGrid>
        <TextField label="Label" at={inDefinition(child(at, 'x-ms-summary'))} />
        <DraftField
          label="Name"
          at={`definition:${at}#name`}
          value={lastOf(at)}
          refuse={refuse}
          onWrite={(to) => {
            change([{ op: 'rename', at, key: to }], 'Rename header');
            onRenamed(to);
          }}
        />
        <TextField label="Description" at={inDefinition(child(at, 'description'))} wide multiline />
        <ValueFields at={at} definition={definition} of="header" />
      </FieldGrid>
      <Remaining at={at} shown={SHOWN.map((key) => child(at, key))} />
      <Button
        size="small"
        className={styles.button}
        icon={<DeleteRegular />}
        disabled={!editable}
        onClick={remove}
      >
        Remove header
      </Button>
    </>
  );
}
