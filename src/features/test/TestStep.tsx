import { useMemo } from 'react';
import { definitionOf, type Operation } from '../../core/swagger/definition.ts';
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
  const nameOf = ({ at }: Item): string => testName(byPlace.get(at)) ?? at;
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
          name={testName(operation) ?? operation.at}
          definition={definition}
          onBack={() => goTo({ item: undefined })}
        />
      ) : (
        operations.length > 0 && <NoneChosen items={operations} nameOf={nameOf} />
      )}
    </ListAndForm>
  );
}

/** Tests are known by operationId: a renamed path keeps them. */
const testName = (operation: Operation | undefined): string | undefined =>
  operation && (operation.operationId || operation.at);
