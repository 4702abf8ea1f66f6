import { Input, makeStyles, tokens } from '@fluentui/react-components';
import type { Definition, Operation, Parameter } from '../../../core/swagger/definition.ts';
import { isNameTaken, renameParameter } from '../../../core/swagger/renameParameter.ts';
import { child, lastOf, parentOf } from '../../../core/text/pointer.ts';
import { textOf } from '../../../core/text/value.ts';
import { useStudio } from '../../../store/desk.tsx';
import { FieldFrame } from '../../../ui/FieldFrame.tsx';
import { useDraft } from '../../../ui/useDraft.ts';
import { inDefinition, markOf, useChange, useEditable, useValue } from '../../fields/bound.ts';
import { FieldMessages } from '../../fields/FieldMessages.tsx';

const useStyles = makeStyles({
  code: { width: '100%', '& input': { fontFamily: tokens.fontFamilyMonospace, fontSize: '13px' } },
});

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
  const styles = useStyles();
  const at = inDefinition(child(parameter.at, 'name'));
  const change = useChange('definition');
  const editable = useEditable('definition');
  const goTo = useStudio((state) => state.goTo);
  const list = useValue(inDefinition(parentOf(parameter.listedAt)));
  const draft = useDraft(textOf(parameter.value, 'name') ?? '', (to) => {
    if (isNameTaken(list, textOf(parameter.value, 'in'), to)) return;
    const { changes, paths } = renameParameter(definition, parameter, to);
    change(changes, 'Rename parameter');
    const path = paths.get(operation.path);
    if (path !== undefined) goTo({ item: child('/paths', path, lastOf(operation.at)) });
  });
  return (
    <FieldFrame
      label="Name"
      required
      at={markOf(at)}
      help="What the API calls it; the path and what refers to it follow."
      messages={<FieldMessages at={at} />}
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
  );
}
