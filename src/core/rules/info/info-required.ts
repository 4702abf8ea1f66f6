import { child } from '../../text/pointer.ts';
import { isObject, member } from '../../text/value.ts';
import { safely, set } from '../fix.ts';
import { everywhere, rule } from '../rule.ts';

export const infoRequired = rule({
  id: 'info-required',
  title: 'Title, version or paths are missing',
  severity: everywhere('error'),
  visits: 'definition',
  why: 'Without them it is no Swagger document, and no product reads it.',
  source: 'VAL RequiredPropertyMissing, SCH',
  *check({ at, value }) {
    const info = member(value, 'info');
    const title = child(at, 'info', 'title');
    const version = child(at, 'info', 'version');
    if (info === undefined)
      yield { at, message: 'The definition has no "info" with title, description and version.' };
    if (isObject(info) && member(info, 'title') === undefined)
      yield { at: title, message: 'The connector has no title.' };
    if (isObject(info) && member(info, 'version') === undefined)
      yield {
        at: version,
        message: 'The connector has no version.',
        fix: safely('Add version "1.0"', set(version, '1.0')),
      };
    if (member(value, 'paths') === undefined)
      yield { at, message: 'The definition has no "paths", which hold the operations.' };
  },
});
