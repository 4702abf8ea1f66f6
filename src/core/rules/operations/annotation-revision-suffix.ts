import { child } from '../../text/pointer.ts';
import { member } from '../../text/value.ts';
import { everywhere, rule } from '../rule.ts';
import { quoted } from '../words/quote.ts';
import { annotationOf } from './annotation.ts';

export const annotationRevisionSuffix = rule({
  id: 'annotation-revision-suffix',
  title: 'The operation ID does not end in its revision',
  severity: everywhere('info'),
  visits: 'operation',
  why: 'By its ID alone nobody can tell a later revision from the first.',
  source: 'VAL OperationIdShouldEndWithRevision',
  *check({ at, value, operationId }) {
    const revision = member(annotationOf(value), 'revision');
    if (typeof revision !== 'number' || revision <= 1 || operationId === '') return;
    if (operationId.toUpperCase().endsWith(`V${revision}`)) return;
    yield {
      at: child(at, 'operationId'),
      message: `The operationId ${quoted(operationId)} is that of revision ${revision}, but does not end in V${revision}.`,
    };
  },
});
