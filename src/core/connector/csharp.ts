/** A text literal of a script: where it stands, quotes and prefix included, and what it says. */
export interface Literal {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

/**
 * A script for matching words in: `code` is the text, as long as it, with blanks for comments, directives and what
 * stands inside text and character literals (their quotes stay). What an interpolated text computes is code.
 */
export interface Scanned {
  readonly code: string;
  readonly literals: readonly Literal[];
}

const LINE_COMMENT = /\/\/[^\n]*/y;
const BLOCK_COMMENT = /\/\*[\s\S]*?(?:\*\/|$)/y;
const DIRECTIVE = /#[^\n]*/y;
const CHARACTER = /'(?:\\[^\n][^'\n]{0,8}|[^'\\\n]{1,2})'/y;
const RAW = /\$*("{3,})[\s\S]*?(?:\1|$)/y;
const OPENING = /(\$@|@\$|\$|@)?"/y;

/** Reads C# as far as words need it. Total: what is never closed goes on to the end of its line or of the text. */
export function scan(text: string): Scanned {
  return new Scanner(text).run();
}

class Scanner {
  private readonly code: string[] = [];
  private readonly literals: Literal[] = [];
  private at = 0;

  constructor(private readonly text: string) {}

  run(): Scanned {
    this.statements(undefined);
    return { code: this.code.join(''), literals: this.literals };
  }

  /** Code up to its end, or up to the brace that closes a hole of an interpolated text. */
  private statements(hole: 'hole' | undefined) {
    let depth = 0;
    while (this.at < this.text.length) {
      const char = this.text[this.at] ?? '';
      if (this.trivia(char) || this.literal(char)) continue;
      if (hole) {
        if (char === '}' && depth === 0) return;
        depth += '([{'.includes(char) ? 1 : ')]}'.includes(char) ? -1 : 0;
      }
      this.keep(1);
    }
  }

  private trivia(char: string): boolean {
    if (char === '/') return this.blankMatch(LINE_COMMENT) || this.blankMatch(BLOCK_COMMENT);
    return char === '#' && this.startsLine() && this.blankMatch(DIRECTIVE);
  }

  private literal(char: string): boolean {
    if (char === "'") return this.blankMatch(CHARACTER);
    if (char !== '"' && char !== '$' && char !== '@') return false;
    const raw = this.match(RAW);
    if (raw) {
      this.literals.push({ start: this.at, end: this.at + raw.length, value: raw });
      this.blank(raw.length);
      return true;
    }
    const opening = this.match(OPENING);
    if (!opening) return false;
    this.quoted(opening);
    return true;
  }

  private quoted(opening: string) {
    const start = this.at;
    const isVerbatim = opening.includes('@');
    const hasHoles = opening.includes('$');
    let value = '';
    this.keep(opening.length);
    while (this.at < this.text.length) {
      const two = this.text.slice(this.at, this.at + 2);
      const char = two[0] ?? '';
      if (isVerbatim ? two === '""' : char === '\\') {
        value += isVerbatim ? '"' : two.slice(1);
        this.blank(2);
      } else if (hasHoles && (two === '{{' || two === '}}')) {
        value += char;
        this.blank(2);
      } else if (hasHoles && char === '{') {
        this.keep(1);
        this.statements('hole');
        this.keep(1);
      } else if (char === '"' || (char === '\n' && !isVerbatim)) {
        this.keep(1);
        break;
      } else {
        value += char;
        this.blank(1);
      }
    }
    this.literals.push({ start, end: this.at, value });
  }

  private startsLine(): boolean {
    const line = this.text.lastIndexOf('\n', this.at - 1) + 1;
    return this.text.slice(line, this.at).trim() === '';
  }

  private match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    return pattern.exec(this.text)?.[0];
  }

  private blankMatch(pattern: RegExp): boolean {
    const found = this.match(pattern);
    if (found) this.blank(found.length);
    return found !== undefined;
  }

  private keep(length: number) {
    this.code.push(this.text.slice(this.at, this.at + length));
    this.at += length;
  }

  private blank(length: number) {
    this.code.push(this.text.slice(this.at, this.at + length).replace(/[^\r\n]/g, ' '));
    this.at += length;
  }
}

/** Where the bracket at that place closes in scanned code; the end where it never does. */
export function closingAfter(code: string, open: number): number {
  let depth = 0;
  for (let at = open; at < code.length; at++) {
    const char = code[at] ?? '';
    if ('([{'.includes(char)) depth++;
    else if (')]}'.includes(char) && --depth <= 0) return at;
  }
  return code.length;
}
