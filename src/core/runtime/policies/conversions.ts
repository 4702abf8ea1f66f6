import { entriesOf, isArray, isObject, type Json } from '../../text/value.ts';
import { subPath, valueAt, withoutValueAt } from '../expression/path.ts';
import { encodePart } from '../http/percent.ts';
import { define } from '../schema/infer.ts';
import { bodyTemplate, CONVERSION, conversion } from './bodyPaths.ts';

/** `[{"id": "a", …}]` -> `{"a": {…}}` (policies.md 5.7). Of a key that occurs twice the last element counts. */
export const convertArrayToObject = bodyTemplate(
  {
    id: 'convertarraytoobject',
    title: 'Convert an array to an object',
    parameters: {
      ...CONVERSION,
      keyWithinCollectionPath: { required: true },
      retainKey: { fallback: 'true', values: ['true', 'false'] },
    },
  },
  conversion(
    (list, use) => {
      if (!isArray(list)) return undefined;
      const key = subPath(use.text('keyWithinCollectionPath').replace(/^@?item\(\)\.?/i, ''));
      const keeps = use.text('retainKey').toLowerCase() !== 'false';
      const object: Record<string, Json> = {};
      for (const item of list) {
        const name = valueAt(item, key);
        if (name === undefined || name === null || typeof name === 'object') continue;
        define(object, String(name), keeps ? item : withoutValueAt(item, key));
      }
      return object;
    },
    { takesList: true },
  ),
);

/** `{"DE": {…}}` -> `[{"key": "DE", "value": {…}}]` (policies.md 5.8). */
export const convertObjectToArray = bodyTemplate(
  {
    id: 'convertobjecttoarray',
    title: 'Convert an object to an array',
    parameters: { ...CONVERSION, keyName: { fallback: 'key' }, valueName: { fallback: 'value' } },
  },
  conversion((object, use) =>
    isObject(object)
      ? entriesOf(object).map(([key, value]) => ({
          [use.text('keyName')]: key,
          [use.text('valueName')]: value,
        }))
      : undefined,
  ),
);

/** `"u1;u2"` -> `[{"userId": "u1"}, {"userId": "u2"}]` (policies.md 5.9). */
export const stringToArray = bodyTemplate(
  {
    id: 'stringtoarray',
    title: 'Convert delimited string into array of objects',
    parameters: {
      ...CONVERSION,
      delimiterList: { required: true },
      childPropertyName: { required: true },
    },
  },
  conversion((text, use) => {
    if (typeof text !== 'string') return undefined;
    const delimiters = new Set(use.text('delimiterList'));
    const parts: string[] = [''];
    for (const character of text) {
      if (delimiters.has(character)) parts.push('');
      else parts.push((parts.pop() ?? '') + character);
    }
    return parts
      .filter((part) => part !== '')
      .map((part) => ({ [use.text('childPropertyName')]: part }));
  }),
);

/** Replaces every occurrence of a text (policies.md 5.10). */
export const stringReplace = bodyTemplate(
  {
    id: 'stringreplace',
    title: 'Replace text',
    parameters: {
      ...CONVERSION,
      sourceString: { required: true },
      replacementString: { required: true },
    },
  },
  conversion((text, use) =>
    typeof text === 'string' && use.text('sourceString') !== ''
      ? text.replaceAll(use.text('sourceString'), () => use.text('replacementString'))
      : undefined,
  ),
);

/** Percent-encodes a text (policies.md 5.11). */
export const encodePropertyValue = bodyTemplate(
  { id: 'encodepropertyvalue', title: 'Encode property value', parameters: CONVERSION },
  conversion((text) => (typeof text === 'string' ? encodePart(text) : undefined)),
);
