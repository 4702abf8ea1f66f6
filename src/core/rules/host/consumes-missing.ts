import { child } from '../../text/pointer.ts';
import { proposed, set } from '../fix.ts';
import { nameOf } from '../operations/operationIds.ts';
import { type Fix, rule } from '../rule.ts';
import { JSON_TYPE, MULTIPART, URL_ENCODED } from './mediaTypes.ts';
import { isBinary, type Request, requestsOf } from './requests.ts';

export const consumesMissing = rule({
  id: 'consumes-missing',
  title: 'A request has no media type',
  severity: { certified: 'warning', independent: 'warning', custom: 'info' },
  visits: 'definition',
  why: 'The API is not told how to read the body.',
  source: 'VAL ConsumesMissing',
  *check({ at }, context) {
    const requests = requestsOf(context.definition);
    const lacking = requests.filter(({ types }) => types.length === 0);
    // Where no operation says it for itself, it is the definition that does not say it for all.
    const isWhole =
      lacking.length === requests.length && lacking.every(({ isOwn, body }) => !isOwn && body);
    if (isWhole && lacking.length > 0) {
      const place = child(at, 'consumes');
      const many =
        lacking.length === 1 ? 'one operation sends' : `${lacking.length} operations send`;
      yield {
        at: place,
        message: `The definition names no media type under "consumes", and ${many} a body.`,
        fix: proposed(`Add ${JSON_TYPE}`, set(place, [JSON_TYPE])),
      };
      return;
    }
    for (const request of lacking)
      yield {
        at: request.namedAt,
        message: `The operation ${nameOf(request.operation)} sends content, but neither it nor the definition names a media type under "consumes".`,
        fix: named(request),
      };
  },
});

function named({ operation, body, fields }: Request): Fix {
  const form = fields.some(isBinary) ? MULTIPART : URL_ENCODED;
  const type = body ? JSON_TYPE : form;
  return proposed(`Add ${type}`, set(child(operation.at, 'consumes'), [type]));
}
