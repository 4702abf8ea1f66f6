import { visibilityOf } from '../../swagger/definition.ts';
import { child } from '../../text/pointer.ts';
import { type JsonObject, member, textOf } from '../../text/value.ts';
import { everywhere, rule } from '../rule.ts';

export const parameterNameReserved = rule({
  id: 'parameter-name-reserved',
  title: 'The parameter has a name that the platform keeps for itself',
  severity: everywhere('error'),
  visits: 'parameter',
  why: 'The platform fills in connectionId by itself: a value of makers would never arrive.',
  source: 'VAL ConnectionIdParameterNotAllowed, ReservedParameterIsUsed',
  *check({ at, value }) {
    const name = textOf(value, 'name')?.trim() ?? '';
    if (name.toLowerCase() !== 'connectionid' || isOfPlatform(value)) return;
    yield {
      at: child(at, 'name'),
      message: `No parameter may be called "${name}". Give it another name, and map it with a policy.`,
    };
  },
});

/** How the platform writes its own into a definition. */
const isOfPlatform = (value: JsonObject): boolean =>
  textOf(value, 'in') === 'path' &&
  textOf(value, 'type') === 'string' &&
  member(value, 'required') === true &&
  visibilityOf(value) === 'internal';
