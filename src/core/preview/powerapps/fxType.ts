/** The scalar types by their letter in Power Fx's notation. */
export const SCALARS = {
  s: 'String',
  w: 'Decimal',
  n: 'Number',
  b: 'Boolean',
  d: 'DateTime',
  D: 'Date',
  o: 'Blob',
  O: 'UntypedObject',
  l: 'OptionSetValue',
  e: 'Error',
} as const;
export type Scalar = keyof typeof SCALARS;

export interface Column {
  readonly name: string;
  /** Undefined when it is shown by its name. */
  readonly display: string | undefined;
  readonly type: FxType;
}
/** A record (`!`) or a table (`*`). */
export class Aggregate {
  private plain: string | undefined;
  private displayed: string | undefined;

  constructor(
    readonly sigil: '!' | '*',
    readonly columns: readonly Column[],
  ) {}

  with(sigil: '!' | '*'): Aggregate {
    return new Aggregate(sigil, this.columns);
  }

  /** Columns by name, by UTF-16 code unit. Kept: the same types stand in many places. */
  written(): string {
    this.plain ??= this.text(({ name, type }) => `${identifier(name)}:${notation(type)}`);
    return this.plain;
  }

  writtenWithDisplayNames(): string {
    this.displayed ??= this.text(({ name, display = name, type }) => {
      const logical = identifier(name);
      const shown = identifier(display);
      return `${logical}${shown === logical ? '' : `\`${shown}`}:${notationWithDisplayNames(type)}`;
    });
    return this.displayed;
  }

  private text(write: (column: Column) => string): string {
    const sorted = this.columns.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    return `${this.sigil}[${sorted.map(write).join(', ')}]`;
  }
}
export type FxType = Scalar | Aggregate;

export const record = (columns: readonly Column[]): Aggregate => new Aggregate('!', columns);
export const table = (columns: readonly Column[]): Aggregate => new Aggregate('*', columns);

export const isRecord = (type: FxType): type is Aggregate =>
  type instanceof Aggregate && type.sigil === '!';
export const isTable = (type: FxType): type is Aggregate =>
  type instanceof Aggregate && type.sigil === '*';

/** `![id:s, value:*[a:w]]` (powerfx-preview.md 12). */
export const notation = (type: FxType): string =>
  type instanceof Aggregate ? type.written() : type;

/** ``![id`'Group Id':s]``: with the names that makers see. */
export const notationWithDisplayNames = (type: FxType): string =>
  type instanceof Aggregate ? type.writtenWithDisplayNames() : type;

/** The word that the formula bar has for a type in the notation. */
export function typeWord(type: string): string {
  if (type.startsWith('!')) return 'Record';
  if (type.startsWith('*')) return 'Table';
  return Object.hasOwn(SCALARS, type) ? SCALARS[type as Scalar] : type;
}

const BARE = /^[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Nd}\p{Mn}\p{Mc}\p{Pc}\p{Cf}]*$/u;

/** A name as formulas have it: in single quotes when it is no plain identifier. */
export const identifier = (name: string): string =>
  BARE.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
