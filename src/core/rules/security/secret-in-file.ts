import type { ConnectorFile } from '../../connector/files.ts';
import { child, type Pointer } from '../../text/pointer.ts';
import { isObject, type Json, type JsonObject, jsonOf, member } from '../../text/value.ts';
import { proposed, safely, set } from '../fix.ts';
import { everywhere, type Problem, rule } from '../rule.ts';
import { isPlaceholder, isSecretName, looksRandom, namedSecretsIn, secretsIn } from './secrets.ts';

export const secretInFile = rule({
  id: 'secret-in-file',
  title: 'A secret stands in a file',
  severity: { certified: 'error', independent: 'error', custom: 'warning' },
  visits: ['jsonFile', 'textFile'],
  why: 'Whoever gets the files can use it; the real one is given when the connector is made, and should now be replaced.',
  source: 'RM, PR practice, PAC',
  *check(visited) {
    if ('tree' in visited) {
      const { root } = visited.tree;
      if (root) yield* problemsIn('', jsonOf(root), visited.file, 0);
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

function problemsIn(
  at: Pointer,
  value: Json,
  file: ConnectorFile,
  depth: number,
): readonly Problem[] {
  if (typeof value !== 'object' || value === null) return [];
  const isKept = depth === KEPT_DEPTH;
  const before = isKept ? known.get(value) : undefined;
  if (before?.at === at) return before.problems;
  const problems: Problem[] = [];
  const owner = isObject(value) ? value : undefined;
  for (const [key, each] of Object.entries(value)) {
    if (typeof each === 'string') problems.push(...ofText(child(at, key), key, each, owner, file));
    else problems.push(...problemsIn(child(at, key), each, file, depth + 1));
  }
  if (isKept) known.set(value, { at, problems });
  return problems;
}

function* ofText(
  at: Pointer,
  key: string,
  text: string,
  owner: JsonObject | undefined,
  file: ConnectorFile,
): Iterable<Problem> {
  if (/^client_?secret$/i.test(key)) {
    if (isPlaceholder(text)) return;
    const fix = safely('Blank it', set(at, ''));
    yield { at, message: `"${key}" must not be in the file; the tool asks for it.`, fix };
    return;
  }
  const found = secretsIn(text);
  for (const { start, end, what } of found)
    yield {
      at,
      message: `This looks like ${what}.`,
      fix: proposed('Take it out', set(at, text.slice(0, start) + text.slice(end))),
    };
  if (found.length > 0) return;
  if (isSecretName(nameOf(key, owner)) && looksRandom(text))
    yield { at, message: 'This looks like a secret.', fix: proposed('Blank it', set(at, '')) };
  else if (file.role === 'properties' && /^clientId$/i.test(key) && GUID.test(text))
    yield {
      at,
      message: 'This looks like the ID of a real app; a placeholder is enough in the file.',
      severity: everywhere('info'),
    };
}

const GUID = /^(?!0{8}-)[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What a text is the value of: a parameter's default is that of the parameter. */
function nameOf(key: string, owner: JsonObject | undefined): string {
  if (key !== 'default' && key !== 'x-ms-test-value') return key;
  const name = member(owner, 'name');
  return typeof name === 'string' ? name : key;
}
