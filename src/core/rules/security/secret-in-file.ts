import type { ConnectorFile } from '../../connector/files.ts';
import { child, type Pointer } from '../../text/pointer.ts';
import { isArray, type Json, jsonOf, textOf } from '../../text/value.ts';
import { proposed, safely, set } from '../fix.ts';
import { everywhere, type Problem, rule } from '../rule.ts';
import {
  isPlaceholder,
  isSecretName,
  looksRandom,
  namedSecretsIn,
  SHORTEST_SECRET,
  secretsIn,
} from './secrets.ts';

export const secretInFile = rule({
  id: 'secret-in-file',
  title: 'A secret stands in a file',
  severity: { certified: 'error', independent: 'error', custom: 'warning' },
  visits: ['jsonFile', 'textFile'],
  why: 'Whoever gets the files can use it; the real one is given when the connector is made, and should now be replaced.',
  source: 'RM, PR practice, PAC',
  *check(visited) {
    if ('tree' in visited) {
      const { file, tree } = visited;
      if (tree.root) yield* new Search(file).in(jsonOf(tree.root));
      return;
    }
    const { text } = visited;
    for (const { start, end, what } of [...secretsIn(text), ...namedSecretsIn(text)])
      yield {
        at: '',
        range: { start, end },
        message: `This looks like ${what}.`,
        fix: {
          ...proposed('Take it out'),
          edits: [{ offset: start, length: end - start, text: '' }],
        },
      };
  },
});

interface Known {
  readonly at: Pointer;
  readonly problems: readonly Problem[];
}
const known = new WeakMap<object, Known>();
/** A path, a shared schema: what is said of them is kept, so that an edit costs no reading of the whole. */
const KEPT_DEPTH = 2;

/** Goes through the values of a file. Pointers are made of what is found only: nearly nothing is. */
class Search {
  private readonly keys: string[] = [];

  constructor(private readonly file: ConnectorFile) {}

  in(value: Json): readonly Problem[] {
    if (typeof value !== 'object' || value === null) return [];
    if (this.keys.length !== KEPT_DEPTH) return this.inside(value);
    const before = known.get(value);
    if (before?.at === this.at) return before.problems;
    const problems = this.inside(value);
    known.set(value, { at: this.at, problems });
    return problems;
  }

  private inside(value: object & Json): readonly Problem[] {
    const problems: Problem[] = [];
    const isList = isArray(value);
    for (const [key, each] of Object.entries<Json>(value)) {
      if (typeof each !== 'string' && (typeof each !== 'object' || each === null)) continue;
      this.keys.push(key);
      if (typeof each !== 'string') problems.push(...this.in(each));
      else problems.push(...this.ofText(each, key, isList ? undefined : textOf(value, 'name')));
      this.keys.pop();
    }
    return problems;
  }

  private get at(): Pointer {
    return child('', ...this.keys);
  }

  private ofText(text: string, key: string, name: string | undefined): readonly Problem[] {
    if (CLIENT_SECRET.test(key)) {
      if (isPlaceholder(text)) return [];
      const fix = safely('Blank it', set(this.at, ''));
      const message = `"${key}" must not be in the file; the tool asks for it.`;
      return [{ at: this.at, message, fix }];
    }
    if (text.length < SHORTEST_SECRET) return [];
    const found = secretsIn(text);
    if (found.length > 0)
      return found.map(({ start, end, what }) => ({
        at: this.at,
        message: `This looks like ${what}.`,
        fix: proposed('Take it out', set(this.at, text.slice(0, start) + text.slice(end))),
      }));
    if (text.includes(' ')) return [];
    if (isSecretName(isValueOf(key) ? (name ?? key) : key) && looksRandom(text)) {
      const fix = proposed('Blank it', set(this.at, ''));
      return [{ at: this.at, message: 'This looks like a secret.', fix }];
    }
    if (this.file.role !== 'properties' || !/^clientId$/i.test(key) || !GUID.test(text)) return [];
    return [
      {
        at: this.at,
        message: 'This looks like the ID of a real app; a placeholder is enough in the file.',
        severity: everywhere('info'),
      },
    ];
  }
}

const CLIENT_SECRET = /^client_?secret$/i;
const GUID = /^(?!0{8}-)[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether what a key holds is the value of the parameter that is named beside it. */
const isValueOf = (key: string): boolean => key === 'default' || key === 'x-ms-test-value';
