import { rule } from '../rule.ts';
import { ownerProblem } from './owners.ts';

export const publisherMissing = rule({
  id: 'publisher-missing',
  title: 'No publisher',
  severity: { certified: 'error', independent: 'error', custom: 'off' },
  visits: 'properties',
  why: 'The reference page and the gallery say who made the connector.',
  source: 'SUB, reviewers ask',
  *check({ at, value }) {
    const problem = ownerProblem(at, value, 'publisher');
    if (problem) yield problem;
  },
});
