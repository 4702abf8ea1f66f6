import type { ValidatorError } from 'virtual:swagger-validators';

/**
 * Only the causes. Where a value may have several forms, ajv lists what is wrong by each form and then that no form
 * fits. Of these stay the errors deeper inside, which belong to the form that was meant; and where there are none, what
 * is wrong with the value itself.
 */
export function specificErrors(errors: readonly ValidatorError[]): ValidatorError[] {
  const causes = errors.filter((error) => error.keyword !== 'if');
  const undecided = undecidedPlaces(causes);
  const withDeeper = placesAbove(causes);
  const likeliestAt = new Map(
    [...undecided].map(([place, about]) => [place, withDeeper.has(place) ? [] : likeliest(about)]),
  );
  return causes.filter((error) => likeliestAt.get(error.instancePath)?.includes(error) ?? true);
}

const isChoice = ({ keyword }: ValidatorError): boolean =>
  keyword === 'anyOf' || keyword === 'oneOf';

/** The values that fit none of their forms, and the errors about each of them itself. */
function undecidedPlaces(errors: readonly ValidatorError[]): Map<string, ValidatorError[]> {
  const places = new Map<string, ValidatorError[]>();
  for (const error of errors) if (isChoice(error)) places.set(error.instancePath, []);
  for (const error of errors) places.get(error.instancePath)?.push(error);
  return places;
}

/** Every place that has an error somewhere below it. */
function placesAbove(errors: readonly ValidatorError[]): Set<string> {
  const places = new Set<string>();
  for (const { instancePath } of errors) {
    let place = instancePath;
    while (place !== '') {
      place = place.slice(0, place.lastIndexOf('/'));
      if (places.has(place)) break;
      places.add(place);
    }
  }
  return places;
}

/** Of the errors about one value that fits no form: a wrong word, else all but "it is no reference". */
function likeliest(errors: readonly ValidatorError[]): readonly ValidatorError[] {
  const word = errors.find(({ keyword }) => keyword === 'enum');
  if (word) return [word];
  const about = errors.filter(
    (error) => !isChoice(error) && error.params['missingProperty'] !== '$ref',
  );
  return about.length > 0 ? about : errors.slice(0, 1);
}
