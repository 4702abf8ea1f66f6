import { member, textOf } from '../../text/value.ts';
import { everywhere, rule } from '../rule.ts';
import { annotationOf, inAnnotation, isDeprecated } from './annotation.ts';
import { nameOf } from './operationIds.ts';

export const annotationReplacement = rule({
  id: 'annotation-replacement',
  title: 'The replacement of an operation is incomplete or out of place',
  severity: everywhere('error'),
  visits: 'operation',
  why: 'It leads makers from a deprecated operation to its successor: it needs both names, and an operation to replace.',
  source:
    'VAL ApiAnnotationExtensionReplacementInfoForNonDeprecatedOperations, ApiAnnotationExtensionReplacementInfoMissingApiProperty, ApiAnnotationExtensionReplacementInfoMissingOperationIdProperty',
  *check(operation) {
    const replacement = member(annotationOf(operation.value), 'replacement');
    if (replacement === undefined) return;
    const at = inAnnotation(operation, 'replacement');
    if (!isDeprecated(operation))
      yield {
        at,
        message: `The operation ${nameOf(operation)} has a replacement, but is not deprecated.`,
      };
    const missing = ['api', 'operationId'].filter((key) => !textOf(replacement, key)?.trim());
    if (missing.length > 0)
      yield {
        at,
        message: `The replacement of ${nameOf(operation)} does not say ${missing.join(' and ')}.`,
      };
  },
});
