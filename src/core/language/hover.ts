import { templateWithId } from '../connector/policies/catalogue.ts';
import type { Range } from '../text/locate.ts';
import { aboutKey, aboutPolicyKey, aboutTemplate, lines, paragraphs, plain } from './about.ts';
import { aboutNamed } from './aboutNamed.ts';
import { type StringAt, tokenUnder } from './cursor.ts';
import { namedAt } from './named.ts';
import { templateOf } from './names.ts';
import { type Place, placeAt } from './place.ts';
import type { Source, Sources } from './sources.ts';
import { valuesAt } from './values.ts';

/** Words on a place of a text. */
export interface Hover {
  readonly range: Range;
  /** Markdown. */
  readonly says: string;
}

/** What there is to say of the place at an offset: of the thing that it names, of its value, or of its key. */
export function hoverAt(sources: Sources, source: Source, offset: number): Hover | undefined {
  const token = tokenUnder(source.tree, offset);
  if (!token) return undefined;
  const named = namedAt(sources, source, offset);
  const target = named && aboutNamed(sources, named.named);
  if (named && target) return { range: named.range, says: target };
  const place = placeAt(sources, source, token.path);
  const says = token.part === 'key' ? aboutPlace(place) : aboutItsValue(place, token);
  return says === undefined ? undefined : { range: token.range, says };
}

/** What the key is for that a place stands under. */
function aboutPlace(place: Place): string | undefined {
  const { name, key, rest } = place.owner;
  if (rest.some((segment) => !/^\d+$/.test(segment))) return undefined;
  const template = name === 'policyParameters' ? templateOf(place) : undefined;
  return (template && aboutPolicyKey(template, key)) ?? aboutKey(name, key);
}

/** What a value means that is one of several, and what its key is for. Prose speaks for itself. */
function aboutItsValue(place: Place, { text }: StringAt): string | undefined {
  const { name, key } = place.owner;
  const template = name === 'policy' && key === 'templateId' ? templateWithId(text) : undefined;
  if (template) return aboutTemplate(template);
  const choice = valuesAt(place).find(({ value }) => String(value) === text);
  if (!choice) return undefined;
  const title = choice.detail === undefined ? undefined : `**${plain(choice.detail)}**`;
  const words = choice.says === undefined ? undefined : plain(choice.says);
  return paragraphs(lines(title, words), aboutPlace(place));
}
