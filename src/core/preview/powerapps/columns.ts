/** A property on its way into a record. */
export interface Property {
  readonly name: string;
  /** `title`, else `x-ms-summary`. */
  readonly displayName: string | null;
}

/** A property with what it is shown as, undefined when that is its name. */
export type Shown<P extends Property> = P & { readonly display: string | undefined };

/** The columns of a record: display names get `_1`, `_2` … until no other column is called so (powerfx-preview.md 7). */
export function columnsOf<P extends Property>(properties: readonly P[]): Shown<P>[] {
  const taken = new Set(properties.map(({ name }) => name));
  return properties.map((property) => {
    const { name, displayName } = property;
    const wanted = (displayName || name).replace(/[{}]/g, '');
    if (wanted.trim() === '' || wanted === name) return { ...property, display: undefined };
    let display = wanted;
    for (let count = 1; taken.has(display); count++) display = `${wanted}_${count}`;
    taken.add(display);
    return { ...property, display };
  });
}
