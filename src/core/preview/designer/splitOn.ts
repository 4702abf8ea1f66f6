import { itemsOf } from '../../text/value.ts';
import { decoded, encoded } from './keys.ts';
import type { Output } from './outputs.ts';
import type { Resolved } from './resolved.ts';
import { BODY_NAME } from './titles.ts';
import { isInternal, sameText } from './visibility.ts';

const BODY = '@triggerBody()';

/** An array that a trigger can start one run for each item of. */
interface Split {
  /** The names from the body to the array; none when the body is it. */
  readonly names: readonly string[];
  readonly required: boolean;
}

/** `@triggerBody()?['value']`, without the question mark when the array is always there. */
export const expressionOf = ({ names, required }: Split): string =>
  BODY + names.map((name) => `${required ? '' : '?'}['${name.replaceAll("'", "''")}']`).join('');

/** The array that a batch trigger splits by itself: down the only visible property of each object, to an array. */
export function batchSplit(given: Resolved): Split | undefined {
  const names: string[] = [];
  let required = true;
  let schema = given.asSchema();
  while (schema.text('type') === 'object') {
    const visible = schema
      .get('properties')
      .entries()
      .filter(([, property]) => !isInternal(property.text('x-ms-visibility')));
    const [only] = visible;
    if (!only || visible.length > 1) return undefined;
    const [name, property] = only;
    required &&= itemsOf(schema.get('required').value).includes(name);
    // The designers keep the names as one dotted path, so that a name with a dot falls apart.
    names.push(...name.split('.'));
    schema = property.asSchema();
  }
  return schema.text('type') === 'array' ? { names, required } : undefined;
}

/** What a trigger may be split by: a body that is an array, else each array outside of arrays (designer-preview.md 6.2). */
export function splitOnOptions(outputs: readonly Output[]): string[] {
  const arrays = outputs
    .map(({ token }) => token)
    .filter(({ type, source }) => type === 'array' && source === undefined);
  if (arrays.some(({ key }) => key === 'body.$')) return [BODY];
  return arrays
    .filter(({ inArray }) => !inArray)
    .map(({ key, required }) =>
      expressionOf({ names: key.split('.').slice(2).map(decoded), required: required === true }),
    );
}

/** The outputs of a trigger that is split: items become plain tokens, their array goes (designer-preview.md 6.3). */
export function afterSplit(outputs: readonly Output[], { names }: Split): Output[] {
  const array = names.length > 0 ? names.join('.') : BODY_NAME;
  const arrayKey = names.length > 0 ? `body.$.${encoded(array)}` : undefined;
  return outputs
    .filter(({ key }) => key !== arrayKey)
    .map((output) => {
      if (!sameText(output.token.parentArray, array)) return output;
      const { inArray: _, parentArray: __, ...token } = output.token;
      return { ...output, token };
    });
}
