import { shortKey } from '../connector/policies/keys.ts';
import type { PolicyTemplate } from '../connector/policies/template.ts';
import { EXTENSIONS } from '../swagger/vocabulary/extensions.ts';
import type { ObjectName, ValueType } from '../swagger/vocabulary/types.ts';
import { isExtension, keysOf } from '../swagger/vocabulary/vocabulary.ts';
import { READ } from './products.ts';

/** What a key of an object means, in Markdown: a sentence, its values, what is absent, and what the products make of it. */
export function aboutKey(name: ObjectName, key: string): string | undefined {
  const known = keysOf(name)[key];
  const extension = Object.hasOwn(EXTENSIONS, key) ? EXTENSIONS[key] : undefined;
  const says = known?.says ?? extension?.says;
  if (says === undefined) return undefined;
  const type = known?.is ?? extension?.is;
  // A flag of a parameter has a default; the list of a schema under the same key has none.
  const read =
    Object.hasOwn(READ, key) && !(key === 'required' && name === 'schema') ? READ[key] : undefined;
  const readable =
    isExtension(key) && known === undefined ? 'No product reads it here.' : undefined;
  return paragraphs(
    says,
    readable,
    lines(
      known?.required ? '*Required.*' : undefined,
      type && labelled('Values', choicesOf(type)),
      labelled('When absent', read?.absent),
      labelled('Power Automate, Logic Apps', read?.designers),
      labelled('Power Apps', read?.powerApps),
    ),
  );
}

function choicesOf(type: ValueType): string | undefined {
  switch (type.kind) {
    case 'text':
      return type.oneOf
        ?.filter((word) => word !== '')
        .map(code)
        .join(', ');
    case 'flag':
      return '`true`, `false`';
    case 'list':
      return type.items.kind === 'text' ? choicesOf(type.items) : undefined;
    default:
      return undefined;
  }
}

/** What a template of policies does, and what it is given. */
export const aboutTemplate = ({ title, does, sections, fields }: PolicyTemplate): string =>
  paragraphs(
    `**${title}**`,
    does,
    lines(
      labelled('Runs on', sections.join(', ')),
      ...fields.map(
        ({ name, help, required }) => `${code(name)}${required ? ', required' : ''}: ${help}`,
      ),
    ),
  );

/** What a parameter of a policy is for. */
export function aboutPolicyKey(template: PolicyTemplate, key: string): string | undefined {
  const field = template.fields.find(({ name }) => name === shortKey(key));
  return (
    field &&
    paragraphs(
      `**${field.label}**`,
      field.help,
      lines(
        field.required ? '*Required.*' : undefined,
        labelled('Values', field.values?.map(code).join(', ')),
        labelled('When absent', field.fallback),
        labelled('For example', field.example && code(field.example)),
      ),
    )
  );
}

export const code = (text: string): string => `\`${text.replaceAll('`', '')}\``;

/** Words of the connector's own, in Markdown that shows them as they are. */
export const plain = (text: string): string =>
  text.replaceAll(/[\\`*_{}[\]()#+!|<>~]/g, '\\$&').replaceAll(/\s+/g, ' ');

export const labelled = (label: string, text: string | undefined): string | undefined =>
  text ? `*${label}:* ${text}` : undefined;

export const paragraphs = (...parts: readonly (string | undefined)[]): string =>
  parts.filter(Boolean).join('\n\n');

/** Lines that stay apart, in Markdown. */
export const lines = (...parts: readonly (string | undefined)[]): string =>
  parts.filter(Boolean).join('  \n');
