import { Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import {
  definitionOf,
  type Operation,
  VERBS,
  type Verb,
} from '../../../core/swagger/definition.ts';
import { placeOperation } from '../../../core/swagger/operationChanges.ts';
import { jsonOf } from '../../../core/text/value.ts';
import { useDesk } from '../../../store/desk.tsx';
import { fileWithRole } from '../../../store/openFiles.ts';
import { FieldFrame } from '../../../ui/FieldFrame.tsx';
import { MessageLine } from '../../../ui/MessageLine.tsx';
import { useDraft } from '../../../ui/useDraft.ts';
import { inDefinition, useChange, useEditable } from '../../fields/bound.ts';
import { FieldMessages } from '../../fields/FieldMessages.tsx';

const useStyles = makeStyles({
  code: { width: '100%', '& input': { fontFamily: tokens.fontFamilyMonospace, fontSize: '13px' } },
});

/** Verb and path: where the operation stands in the file. The choice stays on it when it moves. */
export function PathFields({ operation }: { operation: Operation }) {
  const styles = useStyles();
  const { studio } = useDesk();
  const change = useChange('definition');
  const editable = useEditable('definition');
  const [taken, setTaken] = useState<string>();
  const move = (path: string, verb: Verb) => {
    const root = fileWithRole(studio.getState().files, 'definition')?.tree?.root;
    const placing = root && placeOperation(definitionOf(jsonOf(root)).root, operation, path, verb);
    if (!placing) return setTaken(`Another operation has ${verb.toUpperCase()} ${path} already.`);
    setTaken(undefined);
    change(placing.changes, 'Change path');
    studio.getState().goTo({ item: placing.at });
  };
  const draft = useDraft(operation.path, (path) => move(path, operation.verb));
  return (
    <>
      <FieldFrame
        label="Verb"
        at={`definition:${operation.at}#verb`}
        messages={taken && <MessageLine severity="error" message={taken} />}
        control={({ id, describedBy }) => (
          <Select
            id={id}
            aria-describedby={describedBy}
            value={operation.verb}
            disabled={!editable}
            onChange={(_, { value }) =>
              move(operation.path, VERBS.find((verb) => verb === value) ?? operation.verb)
            }
          >
            {VERBS.map((verb) => (
              <option key={verb} value={verb}>
                {verb.toUpperCase()}
              </option>
            ))}
          </Select>
        )}
      />
      <FieldFrame
        label="Path"
        required
        at={`definition:${operation.pathItem.at}`}
        help="Begins with a slash; variables in braces."
        messages={<FieldMessages at={inDefinition(operation.pathItem.at)} />}
        control={({ id, describedBy }) => (
          <Input
            id={id}
            aria-describedby={describedBy}
            className={styles.code}
            disabled={!editable}
            spellCheck={false}
            autoComplete="off"
            {...draft}
          />
        )}
      />
    </>
  );
}
