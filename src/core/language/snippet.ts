import type { ObjectName, ValueType } from '../swagger/vocabulary/types.ts';
import { keysOf } from '../swagger/vocabulary/vocabulary.ts';
import type { Layout } from '../text/layout.ts';

/**
 * Text with places to fill in, in the notation that editors share: `$1` and `${2:true}` are visited one after the other.
 * Line ends are `\n`.
 */
export type Snippet = string;

/** Text that means itself within a snippet. */
export const literally = (text: string): Snippet => text.replaceAll(/[\\$}]/g, '\\$&');

/** The keys that a new object begins with, beside those it must have. */
const BEGINNINGS: Readonly<Partial<Record<ObjectName, readonly string[]>>> = {
  operation: ['summary', 'description', 'operationId', 'responses'],
  parameter: ['name', 'in', 'required', 'type', 'x-ms-summary', 'description'],
  schema: ['type'],
  dynamicValues: ['operationId', 'value-path', 'value-title'],
  dynamicList: ['operationId', 'itemValuePath', 'itemTitlePath'],
  dynamicSchema: ['operationId', 'value-path'],
  dynamicProperties: ['operationId', 'itemValuePath'],
  treeCall: ['operationId', 'itemValuePath', 'itemTitlePath', 'itemIsParent'],
  connectorAnnotation: ['status'],
  operationAnnotation: ['status'],
  notificationContent: ['schema'],
  rootCapabilities: ['testConnection'],
  contact: ['name', 'url', 'email'],
  connectionParameter: ['type', 'uiDefinition'],
  uiDefinition: ['displayName', 'description', 'tooltip', 'constraints'],
  constraints: ['required'],
  oAuthSettings: ['identityProvider', 'clientId', 'scopes', 'redirectMode', 'customParameters'],
  customParameter: ['value'],
  policy: ['templateId', 'title', 'parameters'],
  allowedValue: ['text', 'value'],
};

/** Whether an editor should go on suggesting inside what was just put in. */
export const goesOn = (type: ValueType | undefined): boolean =>
  type !== undefined && (type.kind === 'text' || type.kind === 'list');

/** A value of a type, with places to fill in; `layout` is that of the container that holds it. */
export function snippetOf(type: ValueType | undefined, layout: Layout): Snippet {
  let stop = 0;
  const next = () => ++stop;

  function write(of: ValueType, indent: string, depth: number): Snippet {
    switch (of.kind) {
      case 'text':
        return of.oneOf?.length === 1 ? JSON.stringify(of.oneOf[0]) : `"$${next()}"`;
      case 'flag':
        return `\${${next()}:true}`;
      case 'number':
      case 'integer':
        return `\${${next()}:0}`;
      case 'null':
        return 'null';
      case 'list':
        return of.items.kind === 'text'
          ? `["$${next()}"]`
          : block('[', ']', [write(of.items, indent + layout.unit, depth)], indent);
      case 'map':
        return block('{', '}', [`$${next()}`], indent);
      case 'either':
        return of.of[0] ? write(of.of[0], indent, depth) : `$${next()}`;
      case 'object':
        return block('{', '}', members(of.name, indent + layout.unit, depth), indent);
      case 'free':
        return `$${next()}`;
    }
  }

  function members(name: ObjectName, indent: string, depth: number): Snippet[] {
    const keys = keysOf(name);
    const wanted = Object.keys(keys).filter((key) => keys[key]?.required);
    const first = BEGINNINGS[name] ?? [];
    const all = [...first, ...wanted.filter((key) => !first.includes(key))];
    // Deeper down, what is put in would be more than its author asked for.
    if (all.length === 0 || depth > 2)
      return name === 'responses' ? [okResponse(indent)] : [`$${next()}`];
    return all.map((key) => {
      const type = keys[key]?.is ?? { kind: 'free' };
      return `${literally(JSON.stringify(key))}${layout.colon}${write(type, indent, depth + 1)}`;
    });
  }

  const okResponse = (indent: string): Snippet =>
    `"200"${layout.colon}${block('{', '}', [`"description"${layout.colon}"\${${next()}:OK}"`], indent)}`;

  function block(open: string, close: string, inner: readonly Snippet[], indent: string): Snippet {
    const body = literally(close);
    if (!layout.isMultiline) return `${open} ${inner.join(', ')} ${body}`;
    const gap = `\n${indent}${layout.unit}`;
    return `${open}${gap}${inner.join(`,${gap}`)}\n${indent}${body}`;
  }

  return type ? write(type, layout.indent, 0) : '$1';
}
