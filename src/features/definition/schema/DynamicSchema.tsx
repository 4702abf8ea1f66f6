import { Button, makeStyles } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons';
import type { Definition } from '../../../core/swagger/definition.ts';
import { DYNAMIC_SCHEMA, extensionsIn, keysOf } from '../../../core/swagger/dynamicCalls.ts';
import { child, type Pointer } from '../../../core/text/pointer.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { inDefinition, useChange, useEditable, useValue } from '../../fields/bound.ts';
import { FieldMessages } from '../../fields/FieldMessages.tsx';
import { FieldGrid } from '../../fields/Step.tsx';
import { type CallWords, DynamicCallFields } from './DynamicCallFields.tsx';

const useStyles = makeStyles({ remove: { justifySelf: 'start', gridColumn: '1 / -1' } });

const WORDS: CallWords = {
  operation: 'What gives the schema, in place of the properties below.',
  paths: [
    {
      name: 'value',
      label: 'Schema path',
      help: 'The path of the schema in its reply; empty when the reply is the schema.',
    },
  ],
};

/** The properties of an object, where an operation says what they are. */
export function DynamicSchema({ at, definition }: { at: Pointer; definition: Definition }) {
  const styles = useStyles();
  const value = useValue(inDefinition(at));
  const change = useChange('definition');
  const editable = useEditable('definition');
  const used = extensionsIn({ pair: DYNAMIC_SCHEMA, at, value });
  return (
    <Disclosure title="Schema from an operation" isUsed={used.length > 0}>
      <FieldGrid>
        <DynamicCallFields at={at} pair={DYNAMIC_SCHEMA} words={WORDS} definition={definition} />
        {used.length > 0 && (
          <Button
            className={styles.remove}
            size="small"
            icon={<DeleteRegular />}
            disabled={!editable}
            onClick={() =>
              change(
                used.map((key) => ({ op: 'remove', at: child(at, key) })),
                'Remove dynamic schema',
              )
            }
          >
            Use the properties below
          </Button>
        )}
      </FieldGrid>
      {keysOf(DYNAMIC_SCHEMA).map((key) => (
        <FieldMessages key={key} at={inDefinition(child(at, key))} />
      ))}
    </Disclosure>
  );
}
