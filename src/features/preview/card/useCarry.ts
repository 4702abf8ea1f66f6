import { carriedValues } from '../../../core/preview/workflow/carried.ts';
import { definitionOf, type Operation } from '../../../core/swagger/definition.ts';
import type { Json } from '../../../core/text/value.ts';
import { useStudio } from '../../../store/desk.tsx';
import { withDraft } from '../../../store/testing.ts';
import { callOf, useApiProperties } from '../../test/call.ts';
import { holdsSecret } from '../../test/holdsSecret.ts';
import { inputsOf } from '../../test/inputs.ts';
import { testName } from '../../test/testName.ts';
import { useTestingStore } from '../../test/useTesting.ts';
import { draftOf } from '../../test/values.ts';
import type { LiveCard } from './useLiveCard.ts';

/** Takes what was typed into a card to the operation's test; inputs that the card says nothing of stay as they are. */
export function useCarry(root: Json, operation: Operation) {
  const testing = useTestingStore();
  const apiProperties = useApiProperties();
  const goTo = useStudio((state) => state.goTo);
  return ({ filled, texts }: LiveCard): void => {
    const definition = definitionOf(root);
    const carried = carriedValues(filled, texts);
    for (const input of inputsOf(definition, operation)) {
      const value = carried.get(input.key);
      if (value === undefined || value === null) continue;
      const draft = draftOf(input, value);
      const call = callOf(definition, apiProperties, operation, {}, testing.getState());
      testing.setState((state) =>
        withDraft(state, testName(operation), input.key, draft, holdsSecret(input, draft, call)),
      );
    }
    goTo({ step: 'test', item: operation.at });
  };
}
