import type { Lookup } from '../../swagger/definition.ts';
import { child, lastOf, type Pointer } from '../../text/pointer.ts';
import { isObject, type Json, member } from '../../text/value.ts';
import { everywhere, rule } from '../rule.ts';
import { quoted } from '../words/quote.ts';

const PREFIX = '#/parameters/';
/** A name; `~` only as `~0` and `~1`. */
const NAME = /^(?:[^~/]|~[01])+$/;

export const parameterRef = rule({
  id: 'parameter-ref',
  title: 'A reference leads to no parameter',
  severity: everywhere('error'),
  visits: 'parameter',
  keys: ['$ref'],
  why: 'The operation is taken to have no such parameter, so its value is never asked for nor sent.',
  source: 'VAL ParameterReferenceNotFound, ParameterReferenceNotValid, ParameterRefLoopNotAllowed',
  *check({ at, value }, context) {
    const ref = member(value, '$ref');
    if (ref === undefined) return;
    const message = isShared(at)
      ? `The shared parameter "${lastOf(at)}" is only a reference. Write it out here.`
      : faultOf(ref, context.lookup);
    if (message) yield { at: child(at, '$ref'), message };
  },
});

function faultOf(ref: Json, lookup: Lookup): string | undefined {
  if (typeof ref !== 'string' || !ref.startsWith(PREFIX) || !NAME.test(ref.slice(PREFIX.length)))
    return `${quoted(ref)} does not point to a shared parameter: it must be ${PREFIX} and a name.`;
  const target = lookup.resolve(ref);
  return isObject(target?.value) ? undefined : `There is no ${ref.slice(1)} in this file.`;
}

/** Of a shared parameter that is only a reference, its own place tells; not each of the places that use it. */
const isShared = (at: Pointer): boolean => /^\/parameters\/[^/]*$/.test(at);
