import { rule } from '../../core/rules/rule.ts';
import { child } from '../../core/text/pointer.ts';
import { isContainer } from '../../core/text/tree.ts';
import { textOf } from '../../core/text/value.ts';

/** A few rules in place of the catalogue's, so that tests of the command line do not change with it. */
export const RULES = [
  rule({
    id: 'title-full-stop',
    title: 'No full stop',
    severity: { certified: 'error', independent: 'error', custom: 'warning' },
    visits: 'info',
    why: 'Makers read it as a title.',
    source: 'TEST',
    *check({ at, value }) {
      const title = textOf(value, 'title');
      if (!title?.endsWith('.')) return;
      const set = title.slice(0, -1);
      yield {
        at: child(at, 'title'),
        message: `The title "${title}" ends with a full stop.`,
        fix: {
          title: `Change to "${set}"`,
          safe: true,
          changes: [{ op: 'set', at: child(at, 'title'), value: set }],
        },
      };
    },
  }),
  rule({
    id: 'summary-missing',
    title: 'A summary',
    severity: { certified: 'warning', independent: 'warning', custom: 'off' },
    visits: 'operation',
    why: 'Makers choose by it.',
    source: 'TEST',
    *check({ at, value, operationId }) {
      if (textOf(value, 'summary')) return;
      yield {
        at,
        message: `The operation ${operationId} has no summary.`,
        fix: {
          title: `Add "${operationId}"`,
          safe: true,
          changes: [{ op: 'set', at: child(at, 'summary'), value: operationId }],
        },
      };
    },
  }),
  rule({
    id: 'host-long',
    title: 'A short host',
    severity: { certified: 'info', independent: 'info', custom: 'info' },
    visits: 'definition',
    why: 'Short is easier.',
    source: 'TEST',
    *check({ value }) {
      if ((textOf(value, 'host')?.length ?? 0) < 20) return;
      const changes = [{ op: 'set', at: '/host', value: 'a.example' }] as const;
      yield {
        at: '/host',
        message: 'The host is long.',
        fix: { title: 'Shorten it', safe: false, changes },
      };
    },
  }),
  rule({
    id: 'broken-json',
    title: 'JSON',
    severity: { certified: 'error', independent: 'error', custom: 'error' },
    visits: 'jsonFile',
    why: 'Nothing reads it.',
    source: 'TEST',
    *check({ tree }) {
      for (const { kind } of isContainer(tree.root) ? tree.root.faults : tree.faults)
        yield { at: '', message: `Not JSON: ${kind}.` };
    },
  }),
];
