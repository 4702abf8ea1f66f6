import type { TextFile } from '../../connector/files.ts';
import type { Range } from '../script/scriptCode.ts';

/** A heading with what stands below it; 0-based UTF-16 offsets, `end` excluded. */
export interface Section {
  /** 1 is the title's. */
  readonly level: number;
  /** Without marks and invisible characters. */
  readonly title: string;
  /** The heading's line. */
  readonly heading: Range;
  /** The words of the heading in its line. */
  readonly titleRange: Range;
  /** From below the heading to the next one that is no lower. */
  readonly body: Range;
  /** From below the heading to the next one, whatever its level. */
  readonly intro: Range;
}

export interface Readme {
  readonly text: string;
  readonly sections: readonly Section[];
  /** Whether the text has those words somewhere, in any letter case and line. */
  mentions(words: string): boolean;
}

/** `#Title` without a blank is no heading to Markdown, but was meant as one. */
const HEADING = /^ {0,3}(#{1,6})[ \t]*([^#\s].*)$/;
const UNDERLINE = /^ {0,3}(?:=+|-{2,})[ \t]*$/;
const FENCE = /^ {0,3}(?:```|~~~)/;
const INVISIBLE = /[\u200b-\u200d\ufeff]/g;

const known = new WeakMap<TextFile, Readme>();

/** The readme in sections, read once for each version of it. */
export function readmeOf(file: TextFile): Readme {
  let readme = known.get(file);
  if (!readme) {
    readme = read(file.text);
    known.set(file, readme);
  }
  return readme;
}

interface Mark {
  readonly level: number;
  readonly words: Range;
  readonly line: Range;
}

function read(text: string): Readme {
  const marks = [...marksIn(text)];
  const sections = marks.map(({ level, words, line }, index): Section => {
    const later = marks.slice(index + 1);
    const next = later[0]?.line.start ?? text.length;
    const end = later.find((mark) => mark.level <= level)?.line.start ?? text.length;
    return {
      level,
      title: plainOf(text.slice(words.start, words.end)),
      heading: line,
      titleRange: words,
      body: { start: line.end, end },
      intro: { start: line.end, end: next },
    };
  });
  const flat = flatOf(text);
  const asked = new Map<string, boolean>();
  return {
    text,
    sections,
    mentions(words) {
      let found = asked.get(words);
      if (found === undefined) {
        found = flat.includes(flatOf(words));
        asked.set(words, found);
      }
      return found;
    },
  };
}

/** The headings in order; what stands in fences of code is none. */
function* marksIn(text: string): Iterable<Mark> {
  let start = 0;
  let isCode = false;
  let above: Range | undefined;
  for (const line of text.split('\n')) {
    const end = start + line.trimEnd().length;
    const clean = line.replace(INVISIBLE, '').trimEnd();
    const [, marks = '', words = ''] = HEADING.exec(clean) ?? [];
    const title = withoutMarks(words);
    if (FENCE.test(clean)) isCode = !isCode;
    else if (!isCode && title !== '') {
      const from = start + Math.max(0, line.indexOf(title));
      yield {
        level: marks.length,
        words: { start: from, end: from + title.length },
        line: { start, end },
      };
      above = undefined;
    } else if (!isCode && above && UNDERLINE.test(clean)) {
      yield {
        level: clean.includes('=') ? 1 : 2,
        words: above,
        line: { start: above.start, end },
      };
      above = undefined;
    } else above = !isCode && isParagraph(clean) ? { start, end } : undefined;
    start += line.length + 1;
  }
}

/** A heading may end with the marks that it begins with. */
function withoutMarks(words: string): string {
  let end = words.length;
  while (words[end - 1] === '#') end--;
  return words.slice(0, end).trimEnd();
}

/** Whether a line below which a rule is drawn becomes a heading: it is no list, table, quote or rule itself. */
const isParagraph = (line: string): boolean =>
  /^ {0,3}[^\s>|*+\-=]/.test(line) && !line.includes('|');

const plainOf = (words: string): string =>
  words
    .replace(INVISIBLE, '')
    .replace(/[*_`]+/g, '')
    .trim();

const flatOf = (text: string): string =>
  text
    .replace(INVISIBLE, '')
    .replace(/[*_`\\]/g, '')
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .trim();

/** Letters and digits alone, in small letters: `Pre-requisites:` is `prerequisites`. */
export const bare = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Where the whole readme lacks something: its first heading, else its first line. */
export function topOf({ text, sections }: Readme): Range {
  const [first] = sections;
  if (first) return first.heading;
  const start = Math.max(0, text.search(/[^\s\u200b-\u200d]/));
  const line = text.slice(start).search(/\r?\n|$/);
  return { start, end: start + line };
}

/** Left from the templates, which say of each section whether it is wanted. */
const TEMPLATE = /^\W*(?:required|optional)\b\W/i;
export const isTemplate = (words: string): boolean => TEMPLATE.test(words);

/** Whether nothing of the author's own stands there. */
export function isEmpty({ text }: Readme, { start, end }: Range): boolean {
  const words = text.slice(start, end).replace(INVISIBLE, '').trim();
  return words === '' || isTemplate(words);
}
