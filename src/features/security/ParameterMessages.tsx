import type { Pointer } from '../../core/text/pointer.ts';
import { markOf } from '../fields/bound.ts';
import { FieldMessages } from '../fields/FieldMessages.tsx';
import { parameterAt } from './place.ts';

/** Places of a parameter that none of its kind's fields shows. */
const PLACES = [
  [],
  ['type'],
  ['uiDefinition'],
  ['uiDefinition', 'constraints'],
  ['uiDefinition', 'constraints', 'required'],
  ['uiDefinition', 'constraints', 'hidden'],
  ['uiDefinition', 'constraints', 'clearText'],
  ['uiDefinition', 'constraints', 'tabIndex'],
  ['oAuthSettings'],
  ['oAuthSettings', 'customParameters'],
  ['oAuthSettings', 'properties'],
  ['oAuthSettings', 'properties', 'IsFirstParty'],
] as const;

/** What is wrong with one of a kind's own parameters as a whole; the whole row of a form's grid. */
export function ParameterMessages({
  base,
  name,
}: {
  readonly base: Pointer;
  readonly name: string;
}) {
  return (
    <div style={{ gridColumn: '1 / -1' }} data-at={markOf(parameterAt(base, name))}>
      {PLACES.map((place) => (
        <FieldMessages key={place.join('/')} at={parameterAt(base, name, ...place)} />
      ))}
    </div>
  );
}
