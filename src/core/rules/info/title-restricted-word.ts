import { child } from '../../text/pointer.ts';
import { textOf } from '../../text/value.ts';
import { proposed, set } from '../fix.ts';
import { rule } from '../rule.ts';
import { hasOpenBracket } from '../words/brackets.ts';
import { TEMPLATE_TITLES } from './title-empty.ts';

/** Only whole words: SMSAPI, RAPID and Connectors are fine. */
const RESTRICTED = /(?<![\p{L}\p{N}])(?:api|connector)(?![\p{L}\p{N}])/iu;
const RESTRICTED_END = /[^\p{L}\p{N}]+(?:api|connector)[^\p{L}\p{N}]*$/iu;

export const titleRestrictedWord = rule({
  id: 'title-restricted-word',
  title: 'The title says API or connector',
  severity: { certified: 'error', independent: 'error', custom: 'info' },
  visits: 'info',
  why: 'Every title in the list is that of a connector to an API: the word says nothing, and the validator refuses it.',
  source: 'VAL! ValueContainsRestrictedWords, SUB, STR',
  *check({ at, value }) {
    const title = textOf(value, 'title') ?? '';
    const word = RESTRICTED.exec(title)?.[0];
    if (word === undefined || TEMPLATE_TITLES.has(title.trim().toLowerCase())) return;
    const place = child(at, 'title');
    const shorter = withoutRestrictedEnd(title);
    yield {
      at: place,
      message: `The title must not have the word "${word}".`,
      fix:
        RESTRICTED.test(shorter) || hasOpenBracket(shorter)
          ? undefined
          : proposed(`Change to "${shorter}"`, set(place, shorter)),
    };
  },
});

/** `Contoso API Connector` is `Contoso`. */
function withoutRestrictedEnd(title: string): string {
  const shorter = title.replace(RESTRICTED_END, '');
  return shorter === title ? title : withoutRestrictedEnd(shorter);
}
