import { makeStyles, tokens } from '@fluentui/react-components';
import type { Definition, Operation, Parameter } from '../../../core/swagger/definition.ts';
import { firstFree } from '../../../core/swagger/operationChanges.ts';
import { child, lastOf, type Pointer, parentOf } from '../../../core/text/pointer.ts';
import { itemsOf, textOf } from '../../../core/text/value.ts';
import { inDefinition, useChange, useValue } from '../../fields/bound.ts';
import { FieldMessages } from '../../fields/FieldMessages.tsx';
import { RowActions } from '../schema/RowActions.tsx';
import { SharedNote } from '../schema/SharedNote.tsx';
import { useRevealField } from '../useRevealField.ts';
import { ParameterFields } from './ParameterFields.tsx';

const useStyles = makeStyles({
  where: {
    margin: '0 0 12px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/** All fields of one parameter. A shared one is edited where it is written, for everyone who uses it. */
export function ParameterDetail({
  parameter,
  operation,
  definition,
  onKeyed,
  onMove,
}: {
  parameter: Parameter;
  operation: Operation;
  definition: Definition;
  onKeyed: (place: string, name: string) => void;
  onMove: (by: -1 | 1) => Pointer | undefined;
}) {
  const styles = useStyles();
  const { at, listedAt } = parameter;
  return (
    <>
      <SharedNote at={at} definition={definition} />
      {!listedAt.startsWith(`${operation.at}/`) && (
        <p className={styles.where}>From the path: all its operations have it.</p>
      )}
      <FieldMessages at={inDefinition(at)} />
      {listedAt !== at && <FieldMessages at={inDefinition(listedAt)} />}
      <ParameterFields
        parameter={parameter}
        operation={operation}
        definition={definition}
        onKeyed={onKeyed}
      />
      <Actions parameter={parameter} onMove={onMove} />
    </>
  );
}

function Actions({
  parameter: { listedAt, value },
  onMove,
}: {
  parameter: Parameter;
  onMove: (by: -1 | 1) => void;
}) {
  const change = useChange('definition');
  const reveal = useRevealField();
  const list = itemsOf(useValue(inDefinition(parentOf(listedAt))));
  const index = Number(lastOf(listedAt));
  /** A shared one's copy is the operation's own: twice the same reference would be one parameter. */
  const duplicate = () => {
    const name = firstFree(`${textOf(value, 'name') ?? 'parameter'}Copy`, (taken) =>
      list.some((other) => textOf(other, 'name') === taken),
    );
    const at = child(parentOf(listedAt), index + 1);
    change([{ op: 'insert', at, value: { ...value, name } }], 'Duplicate parameter');
    reveal(child(at, 'name'));
  };
  return (
    <RowActions
      what="parameter"
      canMove={(by) => list[index + by] !== undefined}
      onMove={onMove}
      onDuplicate={duplicate}
      onRemove={() => change([{ op: 'remove', at: listedAt }], 'Remove parameter')}
    />
  );
}
