import type { Operation } from '../../swagger/definition.ts';
import type { RuleContext } from '../rule.ts';
import type { Argument, Ask } from './asks.ts';
import { callersOf } from './callers.ts';
import { inputAt, inputNamed, type Named } from './inputs.ts';

/** An argument that is an input of the operation whose card is filled in. */
type Reference = Argument & { readonly gives: 'input' };

/** What an argument refers to, in one of the operations that the extension belongs to. */
export interface Source {
  readonly argument: Reference;
  readonly caller: Operation;
  readonly named: Named;
}

const isReference = (argument: Argument): argument is Reference => argument.gives === 'input';

/** Each reference of an extension, in each operation that it belongs to. */
export function* sourcesOf(ask: Ask, context: RuleContext): Iterable<Source> {
  const references = ask.given.filter(isReference);
  if (references.length === 0) return;
  for (const caller of callersOf(ask.at, context)) {
    for (const argument of references) {
      const find = ask.form.reference === 'parameter' ? inputNamed : inputAt;
      yield { argument, caller, named: find(caller, argument.name, context.lookup) };
    }
  }
}
