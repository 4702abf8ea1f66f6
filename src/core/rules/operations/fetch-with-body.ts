import { textOf } from '../../text/value.ts';
import { everywhere, rule } from '../rule.ts';
import { quoted } from '../words/quote.ts';

const FETCHES: readonly string[] = ['get', 'head'];
const IN_BODY: readonly (string | undefined)[] = ['body', 'formData'];

export const fetchWithBody = rule({
  id: 'fetch-with-body',
  title: 'A request that only fetches has a body',
  severity: everywhere('error'),
  visits: 'operation',
  why: 'The platform sends no body with GET and HEAD, so what makers fill in never arrives.',
  source: 'VAL BodyOrFormDataParameterInFetchOperationNotAllowed',
  *check(operation, { lookup }) {
    const isFetch = FETCHES.includes(operation.verb);
    if (!isFetch && operation.verb !== 'delete') return;
    for (const { listedAt, value } of lookup.parametersOf(operation)) {
      if (!IN_BODY.includes(textOf(value, 'in'))) continue;
      const verb = operation.verb.toUpperCase();
      const name = quoted(textOf(value, 'name') ?? 'body');
      yield {
        at: listedAt,
        message: isFetch
          ? `The parameter ${name} is in the body, which a ${verb} request does not have.`
          : `The parameter ${name} is in the body; many services ignore that of a ${verb} request.`,
        severity: isFetch ? undefined : everywhere('info'),
      };
    }
  },
});
