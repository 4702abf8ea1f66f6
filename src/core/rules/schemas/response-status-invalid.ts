import { everywhere, rule } from '../rule.ts';
import { quoted } from '../words/quote.ts';
import { responsesOf } from './responses.ts';

const STATUS = /^(?:[1-5]\d\d|default)$/;

export const responseStatusInvalid = rule({
  id: 'response-status-invalid',
  title: 'The key of a response is no status',
  severity: everywhere('error'),
  visits: 'operation',
  why: 'Responses are found by three digits, or are the default; the validator refuses any other key.',
  source: 'VAL ResponseMustBeDefaultOrHttpStatusCode',
  *check(operation) {
    for (const { at, status } of responsesOf(operation)) {
      if (STATUS.test(status)) continue;
      yield {
        at,
        part: 'key',
        message: `${quoted(status)} is no HTTP status: write three digits from 100 to 599, or default.`,
      };
    }
  },
});
