import { child } from '../../text/pointer.ts';
import { textOf } from '../../text/value.ts';
import { proposed, set } from '../fix.ts';
import { everywhere, rule } from '../rule.ts';
import { clipped } from '../words/clipped.ts';
import { MULTIPART, URL_ENCODED } from './mediaTypes.ts';
import { isBinary, requestsOf } from './requests.ts';

export const formUrlencodedBinary = rule({
  id: 'form-urlencoded-binary',
  title: 'A file is sent in a URL-encoded form',
  severity: everywhere('error'),
  visits: 'definition',
  why: 'That form carries text only; files need multipart/form-data.',
  source: 'VAL StringBinaryNotSupportedForFormUrlEncoded',
  *check(_definition, context) {
    for (const { operation, fields, types, namedAt } of requestsOf(context.definition)) {
      if (!types.includes(URL_ENCODED) || types.includes(MULTIPART)) continue;
      const file = fields.find(isBinary);
      if (!file) continue;
      yield {
        at: namedAt,
        message: `The file "${clipped(textOf(file.value, 'name') ?? '')}" cannot be sent as ${URL_ENCODED}.`,
        fix: proposed(`Change to ${MULTIPART}`, set(child(operation.at, 'consumes'), [MULTIPART])),
      };
    }
  },
});
