import { child } from '../../text/pointer.ts';
import { type Json, member, textOf } from '../../text/value.ts';
import { everywhere, rule } from '../rule.ts';
import { listed } from '../words/clipped.ts';
import { routeOf } from './operationIds.ts';

export const testConnectionOperation = rule({
  id: 'test-connection-operation',
  title: 'The connection cannot be tested with this operation',
  severity: everywhere('error'),
  visits: 'definition',
  why: 'The platform calls it by itself, with no maker to give it values, each time that a connection is made.',
  source: 'TEST',
  *check({ at, value }, { lookup }) {
    const test = member(value['x-ms-capabilities'], 'testConnection');
    if (test === undefined) return;
    const place = child(at, 'x-ms-capabilities', 'testConnection');
    const id = textOf(test, 'operationId')?.trim() ?? '';
    if (id === '') {
      yield { at: place, message: 'The connection test does not say which operation to call.' };
      return;
    }
    const operation = lookup.operationNamed(id);
    // That there is no such operation is said wherever one is named.
    if (!operation) return;
    if (operation.verb !== 'get')
      yield {
        at: child(place, 'operationId'),
        message: `The connection test calls ${routeOf(operation)}; it has to be a GET, which changes nothing.`,
      };
    const given = member(test, 'parameters');
    const missing = lookup
      .parametersOf(operation)
      .filter((parameter) => member(parameter.value, 'required') === true)
      .filter((parameter) => member(parameter.value, 'default') === undefined)
      .map((parameter) => textOf(parameter.value, 'name') ?? '')
      .filter((name) => !isLiteral(member(given, name)));
    if (missing.length > 0)
      yield {
        at: given === undefined ? place : child(place, 'parameters'),
        message: `The connection test has to give ${operation.operationId} a value for ${listed(missing)}.`,
      };
  },
});

/** A reference to a field that a maker fills in is none. */
const isLiteral = (value: Json | undefined): boolean =>
  value !== undefined &&
  member(value, 'parameter') === undefined &&
  member(value, 'parameterReference') === undefined;
