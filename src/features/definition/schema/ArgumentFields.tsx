import { Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { Definition } from '../../../core/swagger/definition.ts';
import { child, type Pointer } from '../../../core/text/pointer.ts';
import { isObject, type Json, member, textOf } from '../../../core/text/value.ts';
import { useDraft } from '../../../ui/useDraft.ts';
import { useChange, useEditable } from '../../fields/bound.ts';
import { readAs, shownAs } from './jsonText.ts';

const useStyles = makeStyles({
  list: { gridColumn: '1 / -1' },
  title: { margin: '0 0 6px', fontWeight: tokens.fontWeightSemibold },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 130px minmax(0, 1fr)',
    gap: '6px',
    alignItems: 'center',
    marginBottom: '6px',
  },
  name: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: '12px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
});

type Source = 'none' | 'literal' | 'parameter';

/** What is handed to the operation that lists the choices: a fixed value, or what the maker chose in another field. */
export function ArgumentFields({
  at,
  extension,
  definition,
}: {
  at: Pointer;
  extension: Json;
  definition: Definition;
}) {
  const styles = useStyles();
  const target = definition.operationsWithId(textOf(extension, 'operationId') ?? '')[0];
  const inputs = (target ? definition.parametersOf(target) : []).flatMap(({ value }) => {
    const name = textOf(value, 'name');
    return name === undefined || textOf(value, 'in') === 'body'
      ? []
      : [{ name, type: textOf(value, 'type') ?? 'string' }];
  });
  if (inputs.length === 0) return null;
  return (
    <div className={styles.list}>
      <p className={styles.title}>Its parameters</p>
      {inputs.map(({ name, type }) => (
        <Argument
          key={name}
          name={name}
          type={type}
          at={child(at, 'parameters', name)}
          value={member(member(extension, 'parameters'), name)}
        />
      ))}
    </div>
  );
}

function Argument({
  name,
  type,
  at,
  value,
}: {
  name: string;
  type: string;
  at: Pointer;
  value: Json | undefined;
}) {
  const styles = useStyles();
  const change = useChange('definition');
  const editable = useEditable('definition');
  const reference = isObject(value)
    ? (textOf(value, 'parameter') ?? textOf(value, 'parameterReference'))
    : undefined;
  const source: Source =
    value === undefined ? 'none' : reference === undefined ? 'literal' : 'parameter';
  const key =
    isObject(value) && textOf(value, 'parameterReference') !== undefined
      ? 'parameterReference'
      : 'parameter';
  const choose = (next: string) => {
    if (next === 'none')
      return value === undefined
        ? undefined
        : change([{ op: 'remove', at }], 'Change dynamic values');
    return change(
      [{ op: 'set', at, value: next === 'literal' ? '' : { parameter: name } }],
      'Change dynamic values',
    );
  };
  const draft = useDraft(source === 'literal' ? shownAs(value, type) : (reference ?? ''), (text) =>
    change(
      [
        {
          op: 'set',
          at,
          value: source === 'literal' ? (readAs(text, type) ?? '') : { [key]: text },
        },
      ],
      'Change dynamic values',
    ),
  );
  return (
    <div className={styles.row}>
      <span className={styles.name} title={name}>
        {name}
      </span>
      <Select
        size="small"
        aria-label={`Where ${name} comes from`}
        value={source}
        disabled={!editable}
        onChange={(_, { value: next }) => choose(next)}
      >
        <option value="none">not sent</option>
        <option value="literal">this value</option>
        <option value="parameter">the field</option>
      </Select>
      {source !== 'none' && (
        <Input
          size="small"
          aria-label={`Value of ${name}`}
          disabled={!editable}
          spellCheck={false}
          autoComplete="off"
          {...draft}
        />
      )}
    </div>
  );
}
