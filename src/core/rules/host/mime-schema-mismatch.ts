import { child } from '../../text/pointer.ts';
import { proposed, set } from '../fix.ts';
import { nameOf } from '../operations/operationIds.ts';
import { everywhere, rule } from '../rule.ts';
import { clipped } from '../words/clipped.ts';
import { isForm, JSON_TYPE, MULTIPART, URL_ENCODED } from './mediaTypes.ts';
import { isFile, type Request, requestsOf } from './requests.ts';

export const mimeSchemaMismatch = rule({
  id: 'mime-schema-mismatch',
  title: 'The media type does not fit what is sent',
  severity: everywhere('error'),
  visits: 'definition',
  why: 'A form is sent as a form and a body as a body: otherwise the API cannot read it.',
  source: 'VAL MimeTypeNotCompatibleWithRequestContentSchemaType',
  *check({ at }, context) {
    const wrong = requestsOf(context.definition).flatMap((request) => {
      const wanted = wantedOf(request);
      return wanted === undefined ? [] : [{ ...request, wanted }];
    });
    // Form types for all, where a body is sent: it is the definition that says what is wrong.
    const shared = wrong.filter(({ isOwn, body }) => !isOwn && body);
    if (shared.length > 0)
      yield {
        at: child(at, 'consumes'),
        message: `The definition names form types only, but ${countOf(shared)} a body.`,
        fix: proposed(
          `Change to ${JSON_TYPE} where a body is sent`,
          ...shared.map(({ operation }) => set(child(operation.at, 'consumes'), [JSON_TYPE])),
        ),
      };
    for (const { operation, body, isOwn, namedAt, types, wanted } of wrong) {
      if (body && !isOwn) continue;
      yield {
        at: namedAt,
        message: `The operation ${nameOf(operation)} sends ${body ? 'a body' : 'a form'}, which ${clipped(types.join(', '))} cannot carry.`,
        fix: proposed(`Change to ${wanted}`, set(child(operation.at, 'consumes'), [wanted])),
      };
    }
  },
});

const countOf = ({ length }: readonly Request[]): string =>
  length === 1 ? 'one operation sends' : `${length} operations send`;

/** The type that is missing; undefined where there is one that fits, or none at all, which consumes-missing reports. */
function wantedOf({ body, fields, types }: Request): string | undefined {
  if (types.length === 0) return undefined;
  if (body) return types.every(isForm) ? JSON_TYPE : undefined;
  const hasFile = fields.some(({ value }) => isFile(value));
  // A file in a URL-encoded form is reported by form-urlencoded-binary.
  if (hasFile)
    return types.includes(MULTIPART) || types.includes(URL_ENCODED) ? undefined : MULTIPART;
  return types.some(isForm) ? undefined : URL_ENCODED;
}
