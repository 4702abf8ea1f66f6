import { child } from '../../text/pointer.ts';
import { isObject, type JsonObject, member, textOf } from '../../text/value.ts';
import { safely, set } from '../fix.ts';
import { type Fix, type Problem, rule } from '../rule.ts';
import { quoted } from '../words/quote.ts';
import { isWebAddress } from '../words/webAddress.ts';
import { DATA, MANIFEST } from './openAiData.ts';

const AT = `/${MANIFEST}` as const;
/** What a model is told of the connector, and where `info` has it. */
const NEEDED = [
  { key: 'humanName', like: 'title' },
  { key: 'modelDescription', like: 'description' },
] as const;
const isEmail = (text: string): boolean => /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(text);

export const aiManifest = rule({
  id: 'ai-manifest',
  title: 'Assistants are not told what the connector is',
  severity: { certified: 'warning', independent: 'warning', custom: 'info' },
  visits: 'definition',
  why: 'A model knows the connector by the name and description of its manifest.',
  source: 'corpus shape',
  *check({ at, value: root }, context) {
    const manifest = root[MANIFEST];
    if (isObject(manifest)) yield* manifestProblems(root, manifest);
    else if (manifest !== undefined) yield { at: AT, message: `${MANIFEST} must be an object.` };
    else if (context.definition.operations.some(({ value }) => value[DATA] !== undefined))
      yield {
        at,
        message: `Operations have ${DATA}, but the definition has no ${MANIFEST}.`,
        fix: fromInfo(root, NEEDED),
      };
  },
});

function* manifestProblems(root: JsonObject, manifest: JsonObject): Iterable<Problem> {
  for (const needed of NEEDED) {
    if ((textOf(manifest, needed.key)?.trim() ?? '') !== '') continue;
    const isThere = manifest[needed.key] !== undefined;
    yield {
      at: isThere ? child(AT, needed.key) : AT,
      message: `The manifest for assistants has no ${needed.key}.`,
      fix: fromInfo(root, [needed]),
    };
  }
  for (const [key, isRight, what] of [
    ['contactEmail', isEmail, 'e-mail address'],
    ['legalUrl', isWebAddress, 'web address'],
  ] as const) {
    const value = manifest[key];
    if (value === undefined || (typeof value === 'string' && isRight(value))) continue;
    yield {
      at: child(AT, key),
      message: `${key} is no ${what}: ${quoted(value)}.`,
    };
  }
}

function fromInfo(root: JsonObject, needed: readonly (typeof NEEDED)[number][]): Fix | undefined {
  const info = member(root, 'info');
  const changes = needed.flatMap(({ key, like }) => {
    const text = textOf(info, like)?.trim() ?? '';
    return text === '' ? [] : [set(child(AT, key), text)];
  });
  return changes.length === needed.length ? safely('Take it from info', ...changes) : undefined;
}
