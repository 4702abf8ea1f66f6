import { Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { Definition } from '../../../core/swagger/definition.ts';
import {
  type Argument,
  type DynamicCall,
  type Owner,
  writeArgument,
} from '../../../core/swagger/dynamicCalls.ts';
import type { Input as MakerInput } from '../../../core/swagger/inputs.ts';
import { textOf } from '../../../core/text/value.ts';
import { useDraft } from '../../../ui/useDraft.ts';
import { useChange, useEditable } from '../../fields/bound.ts';
import { useInputs } from './calling.ts';
import { readAs, shownAs } from './jsonText.ts';

const useStyles = makeStyles({
  list: { gridColumn: '1 / -1', minWidth: 0 },
  title: { margin: '0 0 6px', fontWeight: tokens.fontWeightSemibold },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1.4fr) minmax(0, 1fr)',
    gap: '6px',
    alignItems: 'center',
    marginBottom: '6px',
    '@container form (max-width: 400px)': {
      gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
      '& > :first-child': { gridColumn: '1 / -1', marginTop: '4px' },
    },
  },
  name: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: '12px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
});

/** What is handed to the operation that is called: a fixed value, or what the maker chose in another field. */
export function ArgumentFields({
  owner,
  call,
  definition,
}: {
  owner: Owner;
  call: DynamicCall;
  definition: Definition;
}) {
  const styles = useStyles();
  const change = useChange('definition');
  const inputs = useInputs(definition);
  const types = typesOf(definition, call);
  if (types.size === 0) return null;
  return (
    <div className={styles.list}>
      <p className={styles.title}>Its parameters</p>
      {[...types].map(([name, type]) => (
        <ArgumentRow
          key={name}
          name={name}
          type={type}
          argument={call.arguments.get(name)}
          inputs={inputs}
          onWrite={(argument) =>
            change(writeArgument(owner, name, argument), 'Change dynamic values')
          }
        />
      ))}
    </div>
  );
}

/** The called operation's parameters by name, and what else the extension hands over, each with its type. */
function typesOf(
  definition: Definition,
  { operationId, arguments: given }: DynamicCall,
): ReadonlyMap<string, string> {
  const target = definition.operationsWithId(operationId)[0];
  const types = new Map<string, string>();
  for (const { value } of target ? definition.parametersOf(target) : []) {
    const name = textOf(value, 'name');
    if (name !== undefined && textOf(value, 'in') !== 'body')
      types.set(name, textOf(value, 'type') ?? 'string');
  }
  for (const name of given.keys()) if (!types.has(name)) types.set(name, '');
  return types;
}

const ABSENT = 'absent';
const LITERAL = 'literal';
/** Before an input's reference in an option's value. */
const INPUT = 'input ';

function ArgumentRow({
  name,
  type,
  argument,
  inputs,
  onWrite,
}: {
  name: string;
  type: string;
  argument: Argument | undefined;
  inputs: readonly MakerInput[];
  onWrite: (argument: Argument | undefined) => void;
}) {
  const styles = useStyles();
  const editable = useEditable('definition');
  const known = inputs.some(
    ({ reference }) => argument?.kind === 'input' && reference === argument.reference,
  );
  const byName =
    argument?.kind === 'input' && !known
      ? inputs.find((input) => input.name === argument.name)
      : undefined;
  const chosen = byName?.reference ?? (argument?.kind === 'input' ? argument.reference : '');
  const choose = (next: string) => {
    if (next === ABSENT) return onWrite(undefined);
    if (next === LITERAL) return onWrite({ kind: 'literal', value: '' });
    const reference = next.slice(INPUT.length);
    const input = inputs.find((each) => each.reference === reference);
    onWrite({ kind: 'input', name: input?.name ?? reference, reference });
  };
  const isElsewhere = argument?.kind === 'input' && !known && !byName;
  return (
    <div className={styles.row}>
      <span className={styles.name} title={name}>
        {name}
      </span>
      <Select
        size="small"
        aria-label={`Where ${name} comes from`}
        value={
          argument === undefined ? ABSENT : argument.kind === 'literal' ? LITERAL : INPUT + chosen
        }
        disabled={!editable}
        onChange={(_, { value }) => choose(value)}
      >
        <option value={ABSENT}>not sent</option>
        <option value={LITERAL}>this value</option>
        {isElsewhere && <option value={INPUT + chosen}>the field {chosen}</option>}
        {inputs.length === 0 && !isElsewhere && (
          <option value={INPUT + name}>the field {name}</option>
        )}
        {inputs.map(({ reference, label }) => (
          <option key={reference} value={INPUT + reference}>
            {label === '' ? reference : `${label} (${reference})`}
          </option>
        ))}
      </Select>
      {argument?.kind === 'literal' && (
        <Written
          label={`Value of ${name}`}
          value={shownAs(argument.value, type)}
          onWrite={(text) => onWrite({ kind: 'literal', value: readAs(text, type) ?? '' })}
        />
      )}
      {isElsewhere && inputs.length === 0 && (
        <Written
          label={`Field for ${name}`}
          value={argument.reference}
          onWrite={(reference) =>
            onWrite({ kind: 'input', name: reference.split('/').at(-1) ?? '', reference })
          }
        />
      )}
    </div>
  );
}

function Written({
  label,
  value,
  onWrite,
}: {
  label: string;
  value: string;
  onWrite: (text: string) => void;
}) {
  const editable = useEditable('definition');
  const draft = useDraft(value, onWrite);
  return (
    <Input
      size="small"
      aria-label={label}
      disabled={!editable}
      spellCheck={false}
      autoComplete="off"
      {...draft}
    />
  );
}
