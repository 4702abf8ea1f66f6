import { child, type Pointer } from '../../text/pointer.ts';
import { entriesOf, type Json, member, textOf } from '../../text/value.ts';
import { type Problem, rule } from '../rule.ts';
import { clipped } from '../words/clipped.ts';

/** What the templates of the repository have in the description and the contact. */
const TEMPLATES =
  /^\s*(?:full name|contact url|contact email address|short description of the connecting service)\.?\s*$/i;

/** What people and tools leave where something is still to be written. */
const MARKS = /\{\{[^{}]*\}\}|\blorem ipsum\b|^\s*todo\b(?!\s*\w)|\bTODO:|_{3,}/i;

const TEXTS = ['host', 'basePath', 'title', 'summary', 'description', 'x-ms-summary'] as const;

export const placeholderText = rule({
  id: 'placeholder-text',
  title: 'The text of a template is left',
  severity: { certified: 'error', independent: 'error', custom: 'warning' },
  visits: ['definition', 'info', 'operation', 'parameter', 'schema', 'response'],
  keys: [...TEXTS, 'contact', 'info'],
  why: 'Makers would read what was meant for the author.',
  source: 'TPL',
  *check({ at, value }) {
    for (const key of TEXTS) yield* left(value, key, at, MARKS);
    if (at !== '/info') return;
    yield* left(value, 'description', at, TEMPLATES);
    const contact = member(value, 'contact');
    const place = child(at, 'contact');
    for (const [key] of entriesOf(contact)) {
      yield* left(contact, key, place, MARKS);
      yield* left(contact, key, place, TEMPLATES);
    }
  },
});

function* left(
  owner: Json | undefined,
  key: string,
  at: Pointer,
  pattern: RegExp,
): Iterable<Problem> {
  const text = textOf(owner, key);
  const found = text === undefined ? undefined : pattern.exec(text)?.[0].trim();
  // Braces in a host are reported by host-invalid.
  if (found === undefined || (key === 'host' && found.startsWith('{'))) return;
  yield {
    at: child(at, key),
    message: `"${clipped(found)}" is a placeholder. Write what belongs here.`,
  };
}
