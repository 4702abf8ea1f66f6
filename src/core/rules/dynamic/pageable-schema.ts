import { child } from '../../text/pointer.ts';
import { isObject, textOf } from '../../text/value.ts';
import { everywhere, rule } from '../rule.ts';
import { successSchemaOf } from '../schemas/responses.ts';
import { quoted } from '../words/quote.ts';
import { follow, type Led, typeOf } from './answerPath.ts';
import { NEXT_LINKS } from './pageable-next-link.ts';

export const pageableSchema = rule({
  id: 'pageable-schema',
  title: 'The answer of pages lacks what pages need',
  severity: everywhere('info'),
  visits: 'operation',
  why: 'The platform joins the items under "value" of all pages, as long as there is a link to the next one.',
  source: 'SCH note',
  *check(operation, { lookup }) {
    const pageable = operation.value['x-ms-pageable'];
    const answer = isObject(pageable) && successSchemaOf(operation, lookup);
    const link = textOf(pageable, 'nextLinkName') ?? '';
    if (!answer || (link !== '' && !NEXT_LINKS.includes(link))) return;
    const lacks: string[] = [];
    if (!isArrayOrUnknown(follow(lookup, answer, ['value']))) lacks.push('no array "value"');
    if (NEXT_LINKS.includes(link) && follow(lookup, answer, [link]).to === 'nothing')
      lacks.push(`no ${quoted(link)}`);
    if (lacks.length === 0) return;
    yield {
      at: child(operation.at, 'x-ms-pageable'),
      message: `The answer describes ${lacks.join(' and ')}, which pages need.`,
    };

    function isArrayOrUnknown(led: Led): boolean {
      if (led.to !== 'schema') return led.to === 'unknown';
      const type = typeOf(lookup, led.site);
      return type === undefined || type === 'array';
    }
  },
});
