import type { Operation } from '../../swagger/definition.ts';
import { member, textOf } from '../../text/value.ts';
import { everywhere, type Problem, rule } from '../rule.ts';
import { clipped } from '../words/clipped.ts';
import { annotationOf, inAnnotation, isDeprecated } from './annotation.ts';
import { nameOf } from './operationIds.ts';

const MOST_ACTIVE = 2;

export const annotationFamilyRevisions = rule({
  id: 'annotation-family-revisions',
  title: 'The revisions of a family of operations contradict each other',
  severity: everywhere('error'),
  visits: 'definition',
  why: 'Designers offer the newest revision of a family: they must be able to tell which that is.',
  source:
    'VAL OperationFamilyHasDuplicateRevisions, OperationFamilyHasManyEmptyRevisions, OperationFamilyHasManyActiveOperations, OperationFamilyHasManyActiveProductionOperations',
  *check(_site, { definition }) {
    for (const [family, operations] of familiesIn(definition.operations)) {
      yield* repeated(family, operations);
      yield* tooManyActive(family, operations);
    }
  },
});

function familiesIn(operations: readonly Operation[]): Map<string, Operation[]> {
  const families = new Map<string, Operation[]>();
  for (const operation of operations) {
    const family = textOf(annotationOf(operation.value), 'family')?.trim().toLowerCase();
    if (!family) continue;
    const others = families.get(family);
    if (others) others.push(operation);
    else families.set(family, [operation]);
  }
  return families;
}

function* repeated(family: string, operations: readonly Operation[]): Iterable<Problem> {
  for (const operation of operations) {
    const revision = revisionOf(operation);
    // Either may be the one to change, so both are told.
    const twin = operations.find((one) => one !== operation && revisionOf(one) === revision);
    if (!twin) continue;
    const what = revision === '' ? 'no revision' : `the revision ${clipped(revision)}`;
    yield {
      at: inAnnotation(operation, 'revision'),
      message: `In the family "${clipped(family)}" ${nameOf(twin)} has ${what} too.`,
    };
  }
}

const revisionOf = ({ value }: Operation): string => {
  const revision = member(annotationOf(value), 'revision') ?? '';
  return typeof revision === 'string' ? revision.trim() : JSON.stringify(revision);
};

/** The oldest of those that are too many should be deprecated. */
function* tooManyActive(family: string, operations: readonly Operation[]): Iterable<Problem> {
  const active = operations
    .filter((operation) => !isDeprecated(operation))
    .toSorted((a, b) => Number(revisionOf(a)) - Number(revisionOf(b)));
  const old = new Set(active.slice(0, -MOST_ACTIVE));
  const inProduction = active.filter(isInProduction);
  for (const operation of new Set([...old, ...inProduction.slice(0, -1)])) {
    const many = old.has(operation)
      ? `more than ${MOST_ACTIVE} operations that are not deprecated`
      : 'more than one operation in production that is not deprecated';
    yield {
      at: inAnnotation(operation),
      message: `The family "${clipped(family)}" has ${many}: deprecate ${nameOf(operation)}.`,
    };
  }
}

const isInProduction = ({ value }: Operation): boolean =>
  textOf(annotationOf(value), 'status')?.toLowerCase() === 'production';
