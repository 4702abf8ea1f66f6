import type { Definition, Operation, Parameter } from '../../../core/swagger/definition.ts';
import { isNameTaken, renameParameter } from '../../../core/swagger/renameParameter.ts';
import { child, isWithin, lastOf, type Pointer, parentOf } from '../../../core/text/pointer.ts';
import { textOf } from '../../../core/text/value.ts';
import { useStudio } from '../../../store/desk.tsx';
import { inDefinition, markOf, useChange, useValue } from '../../fields/bound.ts';
import { DraftField } from '../../fields/DraftField.tsx';
import { FieldMessages } from '../../fields/FieldMessages.tsx';
import { useRevealField } from '../useRevealField.ts';

/** The API's name of a parameter; what refers to it, the path included, follows when the box is left. */
export function ParameterNameField({
  parameter,
  operation,
  definition,
  onRenamed,
}: {
  readonly parameter: Parameter;
  /** Whose form this is; undefined in that of the shared parameter. */
  readonly operation: Operation | undefined;
  readonly definition: Definition;
  readonly onRenamed: (to: string) => void;
}) {
  const at = inDefinition(child(parameter.at, 'name'));
  const change = useChange('definition');
  const reveal = useRevealField();
  const itemMoved = useStudio((state) => state.itemMoved);
  const list = useValue(inDefinition(parentOf(parameter.listedAt)));
  const place = textOf(parameter.value, 'in');
  const refuse = (to: string) => {
    if (to === '') return 'A parameter needs a name.';
    return isNameTaken(list, place, to)
      ? `There is a parameter ${to} in ${place ?? 'the same place'} already.`
      : undefined;
  };
  const write = (to: string) => {
    const { changes, paths } = renameParameter(definition, parameter, to);
    change(changes, 'Rename parameter');
    onRenamed(to);
    const path = operation && paths.get(operation.path);
    if (!operation || path === undefined) return;
    const { at: from } = operation.pathItem;
    const moved = child('/paths', path);
    itemMoved(operation.at, child(moved, lastOf(operation.at)));
    // The form of the operation is made again at its new place: the author stays at this field.
    const own = parameter.at;
    const now = isWithin(own, from) ? ((moved + own.slice(from.length)) as Pointer) : own;
    reveal(child(now, 'name'));
  };
  return (
    <DraftField
      label="Name"
      required
      at={markOf(at)}
      help="What the API calls it; the path and what refers to it follow."
      messages={<FieldMessages at={at} />}
      value={textOf(parameter.value, 'name') ?? ''}
      refuse={refuse}
      onWrite={write}
    />
  );
}
