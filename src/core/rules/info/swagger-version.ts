import { child } from '../../text/pointer.ts';
import { type Json, member } from '../../text/value.ts';
import { safely, set } from '../fix.ts';
import { everywhere, rule } from '../rule.ts';

export const swaggerVersion = rule({
  id: 'swagger-version',
  title: 'The definition is not marked as Swagger 2.0',
  severity: everywhere('error'),
  visits: 'definition',
  why: 'The platform reads Swagger 2.0 only and looks at this mark before anything else.',
  source: 'VAL SpecificationVersionIncorrect',
  *check({ at, value }) {
    const version = member(value, 'swagger');
    if (version === '2.0') return;
    const place = child(at, 'swagger');
    if (version === undefined)
      yield { at, message: 'The definition is not marked as "swagger": "2.0".' };
    else
      yield {
        at: place,
        message: `"swagger" is ${JSON.stringify(version)}; it must be the text "2.0".`,
        fix: meansTwo(version) ? safely('Change to "2.0"', set(place, '2.0')) : undefined,
      };
  },
});

const meansTwo = (version: Json): boolean => version === 2 || version === '2';
