import { isObject, type Json } from '../../text/value.ts';
import { valueOfTemplate } from '../expression/evaluate.ts';
import { subPath, valueAt, withoutValueAt, withValueAt } from '../expression/path.ts';
import { parseTemplate } from '../expression/template.ts';
import { parseJson } from '../http/message.ts';
import { bodyTemplate, notAPath, spotsOf, targetOf } from './bodyPaths.ts';
import { done, failed } from './policy.ts';

/** Sets a property of the body, in each element where the parent is a list (policies.md 5.6). */
export const setProperty = bodyTemplate(
  {
    id: 'setproperty',
    title: 'Set property',
    parameters: {
      newPropertyParentPathTemplate: { required: true },
      newPropertySubPathTemplate: { required: true },
      propertyValuePathTemplate: { required: true },
    },
  },
  (body, use) => {
    const parent = targetOf(use.text('newPropertyParentPathTemplate'));
    if (!parent) return failed(notAPath(use, 'newPropertyParentPathTemplate'));
    const sub = subPath(use.text('newPropertySubPathTemplate'));
    const template = parseTemplate(use.text('propertyValuePathTemplate'));
    let changed =
      valueAt(body, parent.path) === undefined ? withValueAt(body, parent.path, {}) : body;
    for (const spot of spotsOf(changed, parent.path)) {
      const scope = { ...use.scope, body: changed, item: spot.value };
      const value = valueOfTemplate(template, scope);
      if (!value.ok) return failed(value.message);
      changed = withValueAt(changed, [...spot.path, ...sub], asWritten(value.value));
    }
    return done(changed);
  },
);

/** Text that is a JSON object or list becomes one; numbers stay text, as documented. */
const asWritten = (value: Json): Json =>
  typeof value === 'string' && /^\s*[[{]/.test(value) ? (parseJson(value) ?? value) : value;

/** Moves a property, or the members of one, to another object (policies.md 5.12). */
export const moveProperties = bodyTemplate(
  {
    id: 'moveproperties',
    title: 'Move properties',
    parameters: {
      srcParentPath: { required: true },
      srcSubPath: { required: true },
      dstParentPath: { required: true },
      dstSubPath: { fallback: 'null' },
      copyOnlySubProperties: { fallback: 'false', values: ['true', 'false'] },
    },
  },
  (body, use) => {
    const source = targetOf(use.text('srcParentPath'));
    const destination = targetOf(use.text('dstParentPath'));
    if (!source || !destination)
      return failed(notAPath(use, source ? 'dstParentPath' : 'srcParentPath'));
    const from = [...source.path, ...subPath(use.text('srcSubPath'))];
    const moved = valueAt(body, from);
    if (moved === undefined) return done(body);
    const into = [...destination.path, ...subPath(use.text('dstSubPath'))];
    const rest = withoutValueAt(body, from);
    if (use.text('copyOnlySubProperties').toLowerCase() !== 'true') {
      const name = from.at(-1) ?? '';
      const isNamed = subPath(use.text('dstSubPath')).length > 0;
      return done(withValueAt(rest, isNamed ? into : [...into, name], moved));
    }
    if (!isObject(moved)) return done(body);
    const before = valueAt(rest, into);
    return done(withValueAt(rest, into, { ...(isObject(before) ? before : {}), ...moved }));
  },
);
