import type { Definition, Operation, Parameter } from '../../../core/swagger/definition.ts';
import { isNameTaken, renameParameter } from '../../../core/swagger/renameParameter.ts';
import { child, lastOf, parentOf } from '../../../core/text/pointer.ts';
import { textOf } from '../../../core/text/value.ts';
import { useStudio } from '../../../store/desk.tsx';
import { inDefinition, markOf, useChange, useValue } from '../../fields/bound.ts';
import { DraftField } from '../../fields/DraftField.tsx';
import { FieldMessages } from '../../fields/FieldMessages.tsx';

/** The API's name of a parameter; what refers to it, the path included, follows when the box is left. */
export function ParameterNameField({
  parameter,
  operation,
  definition,
}: {
  readonly parameter: Parameter;
  readonly operation: Operation;
  readonly definition: Definition;
}) {
  const at = inDefinition(child(parameter.at, 'name'));
  const change = useChange('definition');
  const goTo = useStudio((state) => state.goTo);
  const list = useValue(inDefinition(parentOf(parameter.listedAt)));
  const write = (to: string) => {
    if (isNameTaken(list, textOf(parameter.value, 'in'), to)) return;
    const { changes, paths } = renameParameter(definition, parameter, to);
    change(changes, 'Rename parameter');
    const path = paths.get(operation.path);
    if (path !== undefined) goTo({ item: child('/paths', path, lastOf(operation.at)) });
  };
  return (
    <DraftField
      label="Name"
      required
      at={markOf(at)}
      help="What the API calls it; the path and what refers to it follow."
      messages={<FieldMessages at={at} />}
      value={textOf(parameter.value, 'name') ?? ''}
      onWrite={write}
    />
  );
}
