import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { Definition } from '../../../core/swagger/definition.ts';
import {
  type DynamicCall,
  extensionsIn,
  keysOf,
  memberAt,
  type Owner,
  type Pair,
  readDynamicCall,
  type TextMember,
  writeMember,
  writeTwin,
} from '../../../core/swagger/dynamicCalls.ts';
import { child, lastOf, type Pointer } from '../../../core/text/pointer.ts';
import { textOf } from '../../../core/text/value.ts';
import { FieldFrame } from '../../../ui/FieldFrame.tsx';
import { inDefinition, markOf, useChange, useEditable, useValue } from '../../fields/bound.ts';
import { DraftField } from '../../fields/DraftField.tsx';
import { FieldMessages } from '../../fields/FieldMessages.tsx';
import { Remaining } from '../Remaining.tsx';
import { ArgumentFields } from './ArgumentFields.tsx';

const useStyles = makeStyles({
  twin: {
    gridColumn: '1 / -1',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 8px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  remaining: { gridColumn: '1 / -1' },
});

const NOTHING: DynamicCall = {
  operationId: '',
  collection: '',
  value: '',
  title: '',
  arguments: new Map(),
};

/** What the fields of a pair of extensions are called. */
export interface CallWords {
  /** What the operation is asked for. */
  readonly operation: string;
  readonly paths: readonly {
    readonly name: Exclude<TextMember, 'operationId'>;
    readonly label: string;
    readonly help: string;
  }[];
}

/** What an operation gives, its paths and arguments, written in both extensions that say so. */
export function DynamicCallFields({
  at,
  pair,
  words,
  definition,
}: {
  at: Pointer;
  pair: Pair;
  words: CallWords;
  definition: Definition;
}) {
  const styles = useStyles();
  const value = useValue(inDefinition(at));
  const change = useChange('definition');
  const owner: Owner = { pair, at, value };
  const call = readDynamicCall(owner) ?? NOTHING;
  const write = (name: TextMember, text: string) =>
    change(writeMember(owner, name, text), 'Change dynamic values');
  const beside = [...words.paths.map(({ name }) => name), 'operationId' as const].map((name) =>
    memberAt(owner, name),
  );
  return (
    <>
      <OperationChoice
        at={memberAt(owner, 'operationId')}
        help={words.operation}
        chosen={call.operationId}
        definition={definition}
        onWrite={(id) => write('operationId', id)}
      />
      {words.paths.map(({ name, label, help }) => {
        const place = memberAt(owner, name);
        return (
          <DraftField
            key={name}
            label={label}
            help={help}
            at={markOf(inDefinition(place))}
            messages={<FieldMessages at={inDefinition(place)} />}
            value={call[name]}
            onWrite={(text) => write(name, text)}
          />
        );
      })}
      {call.operationId !== '' && (
        <ArgumentFields owner={owner} call={call} definition={definition} />
      )}
      <div className={styles.remaining}>
        {keysOf(pair).map((key) => (
          <Remaining key={key} at={child(at, key)} shown={beside} />
        ))}
      </div>
      <Twin owner={owner} className={styles.twin} />
    </>
  );
}

function OperationChoice({
  at,
  help,
  chosen,
  definition,
  onWrite,
}: {
  at: Pointer;
  help: string;
  chosen: string;
  definition: Definition;
  onWrite: (operationId: string) => void;
}) {
  const editable = useEditable('definition');
  const operations = definition.operations.filter(({ operationId }) => operationId !== '');
  return (
    <FieldFrame
      label="Operation"
      at={markOf(inDefinition(at))}
      help={help}
      messages={<FieldMessages at={inDefinition(at)} />}
      control={({ id, describedBy }) => (
        <Select
          id={id}
          aria-describedby={describedBy}
          value={chosen}
          disabled={!editable}
          onChange={(_, { value }) => onWrite(value)}
        >
          <option value="">Choose an operation</option>
          {chosen !== '' && definition.operationsWithId(chosen).length === 0 && (
            <option value={chosen}>{chosen} (unknown)</option>
          )}
          {operations.map(({ at: place, operationId, value: operation }) => (
            <option key={place} value={operationId}>
              {textOf(operation, 'summary') || operationId}
            </option>
          ))}
        </Select>
      )}
    />
  );
}

/** Whether it is written in both extensions: the products read different ones first. */
function Twin({ owner, className }: { owner: Owner; className: string }) {
  const change = useChange('definition');
  const editable = useEditable('definition');
  const has = extensionsIn(owner);
  if (has.length === 0) return null;
  const [twin] = writeTwin(owner);
  return (
    <div className={className}>
      {twin === undefined ? (
        `Written as ${has.join(' and ')}, for older and newer designers.`
      ) : (
        <>
          Written as {has[0]} alone.
          <Button
            size="small"
            disabled={!editable}
            onClick={() => change([twin], `Write ${lastOf(twin.at)}`)}
          >
            Write {lastOf(twin.at)} too
          </Button>
        </>
      )}
    </div>
  );
}
