import { Button, makeStyles, tokens } from '@fluentui/react-components';
import {
  ArrowDownRegular,
  ArrowUpRegular,
  CopyRegular,
  DeleteRegular,
} from '@fluentui/react-icons';
import type { Definition, Operation, Parameter } from '../../../core/swagger/definition.ts';
import { firstFree } from '../../../core/swagger/operationChanges.ts';
import { child, lastOf, parentOf } from '../../../core/text/pointer.ts';
import { itemsOf, textOf } from '../../../core/text/value.ts';
import { useStudio } from '../../../store/desk.tsx';
import { inDefinition, useChange, useEditable, useValue } from '../../fields/bound.ts';
import { FieldMessages } from '../../fields/FieldMessages.tsx';
import { SelectField } from '../../fields/SelectField.tsx';
import { FieldGrid } from '../../fields/Step.tsx';
import { SwitchField } from '../../fields/SwitchField.tsx';
import { TextField } from '../../fields/TextField.tsx';
import { ValueFields } from '../schema/ValueFields.tsx';
import { ParameterNameField } from './ParameterNameField.tsx';

const PLACES = ['query', 'path', 'header', 'formData', 'body'].map((value) => ({
  value,
  label: value,
}));
const ENCODINGS = [
  { value: '', label: 'not said' },
  { value: 'single', label: 'once' },
  { value: 'double', label: 'twice' },
];

const useStyles = makeStyles({
  where: {
    margin: '0 0 12px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '14px' },
});

/** All fields of one parameter. A shared one is edited where it is written, for everyone who uses it. */
export function ParameterDetail({
  parameter,
  operation,
  definition,
}: {
  parameter: Parameter;
  operation: Operation;
  definition: Definition;
}) {
  const styles = useStyles();
  const { at, listedAt, value } = parameter;
  const place = textOf(value, 'in');
  const field = (key: string) => inDefinition(child(at, key));
  return (
    <>
      <Origin parameter={parameter} operation={operation} className={styles.where} />
      <FieldMessages at={inDefinition(at)} />
      {listedAt !== at && <FieldMessages at={inDefinition(listedAt)} />}
      <FieldGrid>
        {place !== 'body' && (
          <TextField
            label="Label"
            at={field('x-ms-summary')}
            required
            help="Title Case; what makers read."
          />
        )}
        <ParameterNameField parameter={parameter} operation={operation} definition={definition} />
        <TextField label="Description" at={field('description')} wide multiline />
        <SelectField label="In" at={field('in')} options={PLACES} />
        <SwitchField label="Required" at={field('required')} />
        {place !== 'body' && <ValueFields at={at} definition={definition} isParameter />}
        {place === 'path' && (
          <SelectField label="URL encoding" at={field('x-ms-url-encoding')} options={ENCODINGS} />
        )}
      </FieldGrid>
      <Actions parameter={parameter} className={styles.buttons} />
    </>
  );
}

function Origin({
  parameter: { at, listedAt },
  operation,
  className,
}: {
  parameter: Parameter;
  operation: Operation;
  className: string;
}) {
  const goTo = useStudio((state) => state.goTo);
  if (at.startsWith('/parameters/')) {
    return (
      <p className={className}>
        The shared parameter {lastOf(at)}; what changes here changes wherever it is used.{' '}
        <Button size="small" appearance="subtle" onClick={() => goTo({ item: at })}>
          Go to it
        </Button>
      </p>
    );
  }
  if (!listedAt.startsWith(`${operation.at}/`))
    return <p className={className}>From the path: all its operations have it.</p>;
  return null;
}

function Actions({
  parameter: { listedAt },
  className,
}: {
  parameter: Parameter;
  className: string;
}) {
  const change = useChange('definition');
  const editable = useEditable('definition');
  const list = itemsOf(useValue(inDefinition(parentOf(listedAt))));
  const index = Number(lastOf(listedAt));
  const move = (by: number) =>
    change([{ op: 'move', at: listedAt, to: index + by }], 'Move parameter');
  const duplicate = () => {
    const value = list[index] ?? {};
    const name = textOf(value, 'name');
    const copy =
      name === undefined
        ? value
        : {
            ...(value as object),
            name: firstFree(`${name}Copy`, (taken) =>
              list.some((other) => textOf(other, 'name') === taken),
            ),
          };
    change(
      [{ op: 'insert', at: child(parentOf(listedAt), index + 1), value: copy }],
      'Duplicate parameter',
    );
  };
  return (
    <div className={className}>
      <Button
        size="small"
        icon={<ArrowUpRegular />}
        disabled={!editable || index === 0}
        onClick={() => move(-1)}
      >
        Move up
      </Button>
      <Button
        size="small"
        icon={<ArrowDownRegular />}
        disabled={!editable || index === list.length - 1}
        onClick={() => move(1)}
      >
        Move down
      </Button>
      <Button size="small" icon={<CopyRegular />} disabled={!editable} onClick={duplicate}>
        Duplicate
      </Button>
      <Button
        size="small"
        icon={<DeleteRegular />}
        disabled={!editable}
        onClick={() => change([{ op: 'remove', at: listedAt }], 'Remove parameter')}
      >
        Remove parameter
      </Button>
    </div>
  );
}
