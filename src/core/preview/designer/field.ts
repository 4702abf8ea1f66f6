import type { Resolved } from './resolved.ts';
import type { DesignerInput, TypeName } from './shape.ts';

/** A field of the card before its details are read: where it stands, and which value says what of it. */
export interface Field extends Pick<DesignerInput, 'key' | 'name' | 'in' | 'title'> {
  readonly type: TypeName;
  readonly required: boolean;
  /** From the parameter or from what encloses the property; the field's own schema may say otherwise. */
  readonly visibility: string | undefined;
  /** Says the description, the editor, the encoding and the calls at design time. */
  readonly described: Resolved;
  /** Says the format, the default and the choices. */
  readonly typed: Resolved;
}
