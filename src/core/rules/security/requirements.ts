import { child, type Pointer } from '../../text/pointer.ts';
import { entriesOf, itemsOf, type Json, type JsonObject, member } from '../../text/value.ts';
import type { RuleContext } from '../rule.ts';

/** A sign-in that the definition or an operation asks for, by the name of its security definition. */
export interface Requirement {
  readonly at: Pointer;
  readonly name: string;
  readonly scopes: Json;
}

/** What `security` of the definition or of an operation asks for. */
export function* requirementsOf(at: Pointer, value: JsonObject): Iterable<Requirement> {
  for (const [index, item] of itemsOf(value['security']).entries()) {
    for (const [name, scopes] of entriesOf(item))
      yield { at: child(at, 'security', index, name), name, scopes };
  }
}

/** The security definition of that name, whatever it holds. */
export const schemeNamed = ({ lookup }: RuleContext, name: string): Json | undefined =>
  member(lookup.resolve('#/securityDefinitions')?.value, name);
