import { child } from '../../text/pointer.ts';
import { everywhere, rule } from '../rule.ts';

export const editorDictionary = rule({
  id: 'editor-dictionary',
  title: 'The dictionary editor is for objects with any keys',
  severity: everywhere('error'),
  visits: ['schema', 'parameter'],
  keys: ['x-ms-editor'],
  why: 'It lets makers add keys of their own, which only an object with additionalProperties takes.',
  source: 'VAL InvalidCustomEditorExtensionDictionaryValue',
  *check({ at, value }) {
    const editor = value['x-ms-editor'];
    if (typeof editor !== 'string' || editor.toLowerCase() !== 'dictionary') return;
    const { type, additionalProperties } = value;
    if (type === 'object' && additionalProperties !== undefined && additionalProperties !== false)
      return;
    yield {
      at: child(at, 'x-ms-editor'),
      message:
        'The editor "dictionary" needs the type "object" and "additionalProperties" that are allowed.',
    };
  },
});
