import type { Lookup, Operation, Parameter, Site } from '../../swagger/definition.ts';
import { child } from '../../text/pointer.ts';
import { entriesOf, isObject, itemsOf, type Json, member, textOf } from '../../text/value.ts';
import { isInternal } from './triggerKinds.ts';

/** A property of a body that the platform writes its callback URL into. */
export interface NotificationUrl {
  readonly site: Site;
  readonly body: Parameter;
  /** The objects from the body down to it, each with the property that leads on. */
  readonly way: readonly Step[];
  /** Whether it, or something that it is in, is hidden from makers. */
  readonly isHidden: boolean;
}

interface Step {
  readonly object: Site;
  readonly name: string;
}

/** Whether a parameter or property says that it takes the callback URL. */
export const isMarked = (value: Json): boolean => {
  const mark = member(value, 'x-ms-notification-url');
  return mark !== undefined && mark !== false;
};

/** Every property of an operation's bodies that takes the callback URL; what they refer to included. */
export function notificationUrls(operation: Operation, lookup: Lookup): NotificationUrl[] {
  const found: NotificationUrl[] = [];
  const seen = new Set<string>();
  for (const body of lookup.parametersOf(operation)) {
    if (textOf(body.value, 'in') !== 'body') continue;
    const walk = (schema: Site<Json>, way: readonly Step[], isInHidden: boolean): void => {
      const site = lookup.follow(schema);
      if (!site || seen.has(site.at)) return;
      seen.add(site.at);
      const isHidden = isInHidden || isInternal(schema.value) || isInternal(site.value);
      if (isMarked(site.value)) found.push({ site, body, way, isHidden });
      else if (isMarked(schema.value) && isObject(schema.value))
        found.push({ site: { at: schema.at, value: schema.value }, body, way, isHidden });
      for (const [name, value] of entriesOf(site.value['properties'])) {
        const at = child(site.at, 'properties', name);
        walk({ at, value }, [...way, { object: site, name }], isHidden);
      }
      for (const [index, value] of itemsOf(site.value['allOf']).entries())
        walk({ at: child(site.at, 'allOf', index), value }, way, isHidden);
      const items = site.value['items'];
      if (items !== undefined) walk({ at: child(site.at, 'items'), value: items }, way, isHidden);
    };
    const schema = member(body.value, 'schema');
    if (schema !== undefined)
      walk({ at: child(body.at, 'schema'), value: schema }, [], isInternal(body.value));
  }
  return found;
}
