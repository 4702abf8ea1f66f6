import type { Json } from '../../text/value.ts';
import { breaksOff, valueAt } from './path.ts';
import type { Expression, Template } from './template.ts';

/** What expressions read from. A name that is not there is undefined. */
export interface Scope {
  readonly connectionParameters: (name: string) => string | undefined;
  readonly headers: (name: string) => string | undefined;
  readonly queryParameters: (name: string) => string | undefined;
  /** The JSON body of the section; undefined where it has none. */
  readonly body?: Json | undefined;
  readonly item?: Json | undefined;
  readonly triggerBody?: Json | undefined;
  /** Of the call as it came, in capitals. */
  readonly method: string;
}

export type Evaluated<T> =
  | { readonly ok: true; readonly value: T }
  /** A path that breaks off in the middle, which fails the call (policies.md 3). */
  | { readonly ok: false; readonly message: string };

/** The text that a template stands for: missing values are blank, objects and lists are their JSON. */
export function textOfTemplate(template: Template, scope: Scope): Evaluated<string> {
  let text = '';
  for (const part of template) {
    if (part.kind === 'text') {
      text += part.text;
      continue;
    }
    const value = evaluatedPart(part, part.source, scope);
    if (!value.ok) return value;
    text += asText(value.value);
  }
  return { ok: true, value: text };
}

/** The value that a template stands for: a single expression without braces keeps its JSON value, all else is text. */
export function valueOfTemplate(template: Template, scope: Scope): Evaluated<Json> {
  const [only] = template;
  if (template.length !== 1 || !only || only.kind === 'text' || only.braced) {
    return textOfTemplate(template, scope);
  }
  const value = evaluatedPart(only, only.source, scope);
  return value.ok ? { ok: true, value: value.value ?? null } : value;
}

function evaluatedPart(
  expression: Expression,
  source: string,
  scope: Scope,
): Evaluated<Json | undefined> {
  if (expression.kind === 'method') return { ok: true, value: scope.method };
  if (expression.kind === 'named') {
    const value = scope[expression.of](expression.name);
    return { ok: true, value: value === undefined || value === '' ? expression.fallback : value };
  }
  const root = scope[expression.of];
  if (breaksOff(root, expression.path)) {
    return { ok: false, message: `${source} leads through something that is not there.` };
  }
  return { ok: true, value: valueAt(root, expression.path) };
}

const asText = (value: Json | undefined): string =>
  value === undefined || value === null
    ? ''
    : typeof value === 'string'
      ? value
      : JSON.stringify(value);
