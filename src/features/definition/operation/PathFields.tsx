import { Select } from '@fluentui/react-components';
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
import { inDefinition, useChange, useEditable } from '../../fields/bound.ts';
import { DraftField } from '../../fields/DraftField.tsx';
import { FieldMessages } from '../../fields/FieldMessages.tsx';

/** Verb and path: where the operation stands in the file. The choice stays on it when it moves. */
export function PathFields({ operation }: { operation: Operation }) {
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
  const write = (path: string) => move(path, operation.verb);
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
      <DraftField
        label="Path"
        required
        at={`definition:${operation.pathItem.at}`}
        help="Begins with a slash; variables in braces."
        messages={<FieldMessages at={inDefinition(operation.pathItem.at)} />}
        value={operation.path}
        onWrite={write}
      />
    </>
  );
}
