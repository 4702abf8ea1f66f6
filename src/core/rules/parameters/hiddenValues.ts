import { type Site, visibilityOf } from '../../swagger/definition.ts';
import { child } from '../../text/pointer.ts';
import { entriesOf, isObject, itemsOf, member, textOf } from '../../text/value.ts';

/** A parameter or property that makers never see, so that its default is all that can be sent. */
export interface Hidden extends Site {
  readonly name: string;
  readonly isRequired: boolean;
  readonly hasDefault: boolean;
}

/** A parameter that is hidden; a body is not, since its schema says what is sent. */
export function hiddenParameter({ at, value }: Site): Hidden | undefined {
  if (visibilityOf(value) !== 'internal' || textOf(value, 'in') === 'body') return undefined;
  const isRequired = member(value, 'required') === true;
  return { ...named({ at, value }, textOf(value, 'name') ?? ''), isRequired };
}

const NONE: readonly Hidden[] = [];

/** The properties of a schema that are hidden. */
export function hiddenProperties({ at, value }: Site): readonly Hidden[] {
  const hidden = entriesOf(value['properties']).filter(
    ([, property]) => visibilityOf(property) === 'internal',
  );
  if (hidden.length === 0) return NONE;
  const required = itemsOf(member(value, 'required'));
  return hidden.flatMap(([name, property]) => {
    if (!isObject(property)) return [];
    const site = { at: child(at, 'properties', name), value: property };
    return [{ ...named(site, name), isRequired: required.includes(name) }];
  });
}

const named = (site: Site, name: string): Omit<Hidden, 'isRequired'> => ({
  ...site,
  name,
  hasDefault: member(site.value, 'default') !== undefined,
});

export const takesNotificationUrl = ({ value }: Site): boolean =>
  member(value, 'x-ms-notification-url') !== undefined;
