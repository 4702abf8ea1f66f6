import { createContext, useContext, useMemo } from 'react';
import type { Definition, Operation } from '../../../core/swagger/definition.ts';
import { type Input, inputsOf } from '../../../core/swagger/inputs.ts';

/** The operation whose form the fields stand in; undefined in that of a shared part, which any may use. */
export const CallingOperation = createContext<Operation | undefined>(undefined);

const NONE: readonly Input[] = [];

/** What the maker fills in beside this field; none where no one operation asks for it. */
export function useInputs(definition: Definition): readonly Input[] {
  const operation = useContext(CallingOperation);
  return useMemo(
    () => (operation ? inputsOf(definition, operation) : NONE),
    [definition, operation],
  );
}
