import { useMemo } from 'react';
import { definitionOf } from '../../core/swagger/definition.ts';
import { jsonOf } from '../../core/text/value.ts';
import { useStudio } from '../../store/desk.tsx';
import { fileWithRole } from '../../store/openFiles.ts';
import { ListAndForm } from '../../ui/ListAndForm.tsx';
import type { Item } from '../definition/list/items.ts';
import { useItems } from '../definition/list/useItems.ts';
import { NothingToList } from '../definition/NothingToList.tsx';
import { NoneChosen } from './NoneChosen.tsx';
import { OperationList } from './OperationList.tsx';
import { OperationTest } from './OperationTest.tsx';
import { testName } from './testName.ts';

/** Operations to try, and beside them the call: against the mock, or the API itself. */
export default function TestStep() {
  const items = useItems();
  const operations = useMemo(() => items.filter(({ verb }) => verb !== undefined), [items]);
  const chosen = useStudio((state) => state.place.item);
  const goTo = useStudio((state) => state.goTo);
  const root = useStudio(({ files }) => fileWithRole(files, 'definition')?.tree?.root);
  const definition = definitionOf(root && jsonOf(root));
  const byPlace = useMemo(
    () => new Map(definition.operations.map((each) => [each.at, each])),
    [definition],
  );
  const operation = chosen === undefined ? undefined : byPlace.get(chosen);
  const nameOf = ({ at }: Item): string => {
    const found = byPlace.get(at);
    return found ? testName(found) : at;
  };
  return (
    <ListAndForm
      title="Test"
      isChosen={operation !== undefined}
      list={
        operations.length === 0 ? (
          <NothingToList words="No operations yet. Definition is where they are made." />
        ) : (
          <OperationList items={operations} nameOf={nameOf} />
        )
      }
    >
      {operation ? (
        <OperationTest
          key={operation.at}
          operation={operation}
          name={testName(operation)}
          definition={definition}
          onBack={() => goTo({ item: undefined })}
        />
      ) : (
        operations.length > 0 && <NoneChosen items={operations} nameOf={nameOf} />
      )}
    </ListAndForm>
  );
}
