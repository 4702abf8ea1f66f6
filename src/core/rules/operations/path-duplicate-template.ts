import type { Operation } from '../../swagger/definition.ts';
import { everywhere, rule } from '../rule.ts';
import { routeOf } from './operationIds.ts';
import { shapeOfPath } from './pathTemplate.ts';

export const pathDuplicateTemplate = rule({
  id: 'path-duplicate-template',
  title: 'Two paths differ in the names of their variables only',
  severity: everywhere('error'),
  visits: 'definition',
  why: 'A request could be meant for either; the validator asks for a difference in what is fixed.',
  source: 'VAL DuplicateOperationPath',
  *check(_site, { definition }) {
    const first = new Map<string, Operation>();
    for (const operation of definition.operations) {
      const shape = `${operation.verb} ${shapeOfPath(operation.path)}`;
      const twin = first.get(shape);
      if (!twin) first.set(shape, operation);
      // Paths that are the same but for case are another rule's.
      else if (twin.path.toLowerCase() !== operation.path.toLowerCase())
        yield {
          at: operation.at,
          part: 'key',
          message: `Requests to ${routeOf(operation)} cannot be told from those to ${routeOf(twin)}.`,
        };
    }
  },
});
