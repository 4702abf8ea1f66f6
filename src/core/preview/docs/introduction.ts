import type { TextFile } from '../../connector/files.ts';
import { readmeOf } from '../../rules/readme/readme.ts';
import type { Chapter } from './shape.ts';

/** The parts of a readme that tell makers something, by how their headings begin (package.md a.6). */
const TOLD =
  /^(?:pre-?requisites|obtaining credentials|how to get credentials|getting started|get started|known issues|common errors|faq|frequently asked)/i;

/** All of intro.md, where there is one; else the readme's parts for makers, the operations being told of by themselves. */
export function introductionOf(
  intro: string | undefined,
  readme: TextFile | undefined,
): readonly Chapter[] {
  if (intro?.trim()) return [{ title: '', markdown: intro }];
  if (!readme) return [];
  const { text, sections } = readmeOf(readme);
  return sections
    .filter(({ level, title }) => level === 2 && TOLD.test(title))
    .map(({ title, body }) => ({ title, markdown: text.slice(body.start, body.end).trim() }))
    .filter(({ markdown }) => markdown !== '');
}
