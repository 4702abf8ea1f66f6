import { own } from './own.ts';
import type { ArrayNode, Fault, FaultKind, Item, Member, Node, ObjectNode, Tree } from './tree.ts';
import { isContainer } from './tree.ts';

/** Deeper containers are passed over as one fault: real definitions nest 14 deep, and a stack has an end. */
export const MAX_DEPTH = 500;

/** What changed between the text of `tree` and the text to parse: one span, in the old text, and its new length. */
export interface Change {
  readonly tree: Tree;
  readonly offset: number;
  readonly oldLength: number;
  readonly newLength: number;
}

/**
 * Reads any text as JSON (RFC 8259) as far as it can be read: comments, trailing commas, half-typed values and junk
 * become faults beside a tree of all the rest. Never throws. A byte order mark at the start is no fault of the form.
 *
 * With `change`, whatever of the old tree the edit did not touch is taken over by identity, and only the containers
 * around the edit are read anew; the result equals that of reading the text from nothing.
 */
export function parse(text: string, change?: Change): Tree {
  return new Parser(text, change).document();
}

enum Char {
  Tab = 9,
  LineFeed = 10,
  Return = 13,
  Space = 32,
  Quote = 34,
  Apostrophe = 39,
  Star = 42,
  Comma = 44,
  Minus = 45,
  Slash = 47,
  Zero = 48,
  Nine = 57,
  Colon = 58,
  OpenBracket = 91,
  Backslash = 92,
  CloseBracket = 93,
  OpenBrace = 123,
  CloseBrace = 125,
  ByteOrderMark = 0xfeff,
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** What someone may have meant as one token: up to the next structural character, quote, blank or comment. */
const WORD = /(?:(?!\/[/*])[^\s,:[\]{}"])+/y;
/** Strings without escapes or control characters, which is nearly all of them, are cut out whole. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids just these
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};
const LITERALS: ReadonlyMap<string, boolean | null> = new Map<string, boolean | null>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

class Parser {
  private at = 0;
  /** The furthest offset that any decision so far has looked at. */
  private reach = 0;
  private openArrays = 0;
  private openObjects = 0;
  private readonly delta: number;
  private readonly changeEnd: number;

  constructor(
    private readonly text: string,
    private readonly change: Change | undefined,
  ) {
    this.delta = change ? change.newLength - change.oldLength : 0;
    this.changeEnd = change ? change.offset + change.newLength : 0;
  }

  document(): Tree {
    const faults: Fault[] = [];
    if (this.text.charCodeAt(0) === Char.ByteOrderMark) this.at = 1;
    this.blanks(0, faults);
    let root: Node | undefined;
    let rootAt = this.at;
    while (this.at < this.text.length && root === undefined) {
      rootAt = this.at;
      root = this.value(0, faults, this.oldRoot());
      if (root === undefined) this.junk(0, faults);
      this.blanks(0, faults);
    }
    if (root === undefined) {
      rootAt = this.at;
      faults.push({ kind: 'empty', at: 0, length: this.text.length });
    } else if (this.at < this.text.length) {
      faults.push({ kind: 'unexpected', at: this.at, length: this.text.length - this.at });
    }
    return { text: this.text, root, rootAt, faults };
  }

  private value(base: number, faults: Fault[], old: Old | undefined): Node | undefined {
    const kept = this.reused(old);
    if (kept) {
      this.at += kept.length;
      this.look(this.at);
      return kept;
    }
    const inside = isContainer(old?.node) ? { node: old.node, start: old.start } : undefined;
    switch (this.code()) {
      case Char.OpenBrace:
      case Char.OpenBracket:
        if (this.openArrays + this.openObjects >= MAX_DEPTH) return this.tooDeep(base, faults);
        return this.code() === Char.OpenBrace ? this.object(inside) : this.array(inside);
      case Char.Quote:
      case Char.Apostrophe: {
        const start = this.at;
        const value = this.string(base, faults);
        return { kind: 'string', length: this.at - start, value };
      }
      default:
        return this.word(base, faults);
    }
  }

  private object(old: OldContainer | undefined): ObjectNode {
    const start = this.at++;
    const members: Member[] = [];
    const faults: Fault[] = [];
    const olds = new OldChildren(old);
    let comma: number | undefined;
    let separated = true;
    let closed = false;
    this.openObjects++;
    for (;;) {
      this.blanks(start, faults);
      const code = this.code();
      if (Number.isNaN(code) || (code === Char.CloseBracket && this.openArrays > 0)) break;
      if (code === Char.CloseBrace) {
        this.at++;
        closed = true;
        break;
      }
      if (code === Char.Comma) {
        if (separated) this.fault('unexpected', start, this.at, 1, faults);
        comma = this.at++;
        separated = true;
        continue;
      }
      const keyAt = this.at;
      const key = this.key(start, faults);
      if (key === undefined) {
        this.junk(start, faults);
        continue;
      }
      const keyLength = this.at - keyAt;
      if (!separated) this.fault('comma-missing', start, keyAt, keyLength, faults);
      const keyEnd = this.at;
      this.blanks(start, faults);
      let valueAt = keyEnd;
      let value: Node | undefined;
      const colon = this.code() === Char.Colon;
      let typed = true;
      if (colon) {
        const colonAt = this.at++;
        this.blanks(start, faults);
        typed = !(this.text.slice(colonAt, this.at).includes('\n') && this.nextIsKey());
      } else {
        this.fault('colon-missing', start, keyAt, keyLength, faults);
        typed = !this.nextIsKey();
      }
      if (typed && !this.endsValue()) {
        valueAt = this.at;
        value = this.value(start, faults, olds.at(this.toOld(valueAt)));
        if (value === undefined) {
          this.junk(start, faults);
          valueAt = keyEnd;
        }
      } else if (colon) this.fault('value-missing', start, keyAt, keyLength, faults);
      members.push({ key, keyAt: keyAt - start, keyLength, valueAt: valueAt - start, value });
      separated = false;
      comma = undefined;
    }
    this.openObjects--;
    this.endContainer(closed, comma, start, members.length, faults);
    return {
      kind: 'object',
      length: this.at - start,
      members,
      faults,
      whole: this.isWhole(closed),
    };
  }

  private array(old: OldContainer | undefined): ArrayNode {
    const start = this.at++;
    const items: Item[] = [];
    const faults: Fault[] = [];
    const olds = new OldChildren(old);
    let comma: number | undefined;
    let separated = true;
    let closed = false;
    this.openArrays++;
    for (;;) {
      this.blanks(start, faults);
      const code = this.code();
      if (Number.isNaN(code) || (code === Char.CloseBrace && this.openObjects > 0)) break;
      if (code === Char.CloseBracket) {
        this.at++;
        closed = true;
        break;
      }
      if (code === Char.Comma) {
        if (separated) this.fault('unexpected', start, this.at, 1, faults);
        comma = this.at++;
        separated = true;
        continue;
      }
      const itemAt = this.at;
      const value = this.value(start, faults, olds.at(this.toOld(itemAt)));
      if (value === undefined) {
        this.junk(start, faults);
        continue;
      }
      if (!separated) this.fault('comma-missing', start, itemAt, 1, faults);
      items.push({ at: itemAt - start, value });
      separated = false;
      comma = undefined;
    }
    this.openArrays--;
    this.endContainer(closed, comma, start, items.length, faults);
    return { kind: 'array', length: this.at - start, items, faults, whole: this.isWhole(closed) };
  }

  private endContainer(
    closed: boolean,
    comma: number | undefined,
    start: number,
    count: number,
    faults: Fault[],
  ) {
    if (comma !== undefined && count > 0 && closed)
      this.fault('trailing-comma', start, comma, 1, faults);
    if (!closed) {
      this.look(this.text.length);
      this.fault('not-closed', start, start, 1, faults);
    }
    faults.sort((a, b) => a.at - b.at);
  }

  private isWhole(closed: boolean): boolean {
    return closed && this.reach <= this.at;
  }

  private key(base: number, faults: Fault[]): string | undefined {
    const code = this.code();
    if (code === Char.Quote || code === Char.Apostrophe) return this.string(base, faults);
    WORD.lastIndex = this.at;
    const word = WORD.exec(this.text)?.[0];
    if (word === undefined) return undefined;
    const end = this.at + word.length;
    this.look(end + 1);
    const colon = /[ \t]*:/y;
    colon.lastIndex = end;
    const isKey = colon.test(this.text);
    this.look(colon.lastIndex || end + 1);
    if (!isKey) return undefined;
    this.fault('key-not-quoted', base, this.at, word.length, faults);
    this.at = end;
    return word;
  }

  /** Whether the string that starts here is followed by a colon: then the value before it is not typed yet. */
  private nextIsKey(): boolean {
    if (this.code() !== Char.Quote) return false;
    const ahead = /"(?:[^"\\\r\n]|\\.)*"[ \t]*:/y;
    ahead.lastIndex = this.at;
    const is = ahead.test(this.text);
    this.look(is ? ahead.lastIndex : this.lineEnd(this.at));
    return is;
  }

  private endsValue(): boolean {
    const code = this.code();
    return (
      Number.isNaN(code) ||
      code === Char.Comma ||
      code === Char.CloseBrace ||
      code === Char.CloseBracket
    );
  }

  private string(base: number, faults: Fault[]): string {
    const start = this.at;
    const quote = this.code();
    if (quote === Char.Quote) {
      PLAIN.lastIndex = ++this.at;
      PLAIN.test(this.text);
      const end = PLAIN.lastIndex;
      if (this.text.charCodeAt(end) === Char.Quote) {
        this.at = end + 1;
        this.look(this.at);
        return this.cut(start + 1, end);
      }
    } else {
      this.at++;
      this.fault('single-quotes', base, start, 1, faults);
    }
    return this.slowString(start, quote, base, faults);
  }

  private slowString(start: number, quote: number, base: number, faults: Fault[]): string {
    this.at = start + 1;
    let value = '';
    let from = this.at;
    for (;;) {
      const code = this.code();
      if (code === quote) {
        value += this.cut(from, this.at++);
        this.look(this.at);
        return value;
      }
      const lineEnd = code === Char.LineFeed || code === Char.Return;
      if (Number.isNaN(code) || (lineEnd && !this.goesOn(quote))) {
        value += this.cut(from, this.at);
        this.look(this.at + 1);
        this.fault('string-not-closed', base, start, this.at - start, faults);
        return value;
      }
      if (code === Char.Backslash) {
        value += this.cut(from, this.at) + this.escape(base, faults);
        from = this.at;
        continue;
      }
      if (code < Char.Space) this.fault('control-character', base, this.at, 1, faults);
      this.at++;
    }
  }

  private escape(base: number, faults: Fault[]): string {
    const start = this.at;
    const letter = this.text[start + 1] ?? '';
    const plain = ESCAPES[letter];
    this.look(start + 6);
    if (plain !== undefined) {
      this.at += 2;
      return plain;
    }
    const hex = this.text.slice(start + 2, start + 6);
    if (letter === 'u' && /^[0-9a-fA-F]{4}$/.test(hex)) {
      this.at += 6;
      return String.fromCharCode(Number.parseInt(hex, 16));
    }
    this.fault('bad-escape', base, start, 2, faults);
    this.at += letter === '' || letter === '\n' || letter === '\r' ? 1 : 2;
    return letter === '\n' || letter === '\r' ? '' : letter;
  }

  /**
   * A line ends inside a string. Either the text holds a raw line break (the closing quote follows later, before
   * something that may follow a value), or the string is half typed (the next quote opens another one).
   */
  private goesOn(quote: number): boolean {
    let end = this.at;
    const limit = Math.min(this.text.length, this.at + 4000);
    while (end < limit && this.text.charCodeAt(end) !== quote) {
      end += this.text.charCodeAt(end) === Char.Backslash ? 2 : 1;
    }
    const after = /[ \t]*(?:[,}\]:\r\n]|$)/y;
    after.lastIndex = end + 1;
    const is =
      end < limit && after.test(this.text) && !/^[\s,}\]]*$/.test(this.text.slice(this.at, end));
    this.look(Math.max(end, after.lastIndex, limit) + 1);
    return is;
  }

  private word(base: number, faults: Fault[]): Node | undefined {
    const code = this.code();
    WORD.lastIndex = this.at;
    const word = WORD.exec(this.text)?.[0];
    if (word === undefined) return undefined;
    this.look(this.at + word.length + 1);
    const literal = LITERALS.get(word);
    if (literal !== undefined) {
      this.at += word.length;
      return { kind: 'literal', length: word.length, value: literal };
    }
    if (code !== Char.Minus && !(code >= Char.Zero && code <= Char.Nine)) return undefined;
    NUMBER.lastIndex = this.at;
    const number = NUMBER.exec(this.text)?.[0];
    if (number !== word) this.fault('bad-number', base, this.at, word.length, faults);
    this.at += word.length;
    return { kind: 'number', length: word.length, value: Number(number ?? word) };
  }

  /** Passes over what cannot be read, at least one character, as one fault. */
  private junk(base: number, faults: Fault[]) {
    WORD.lastIndex = this.at;
    const length = WORD.exec(this.text)?.[0].length ?? 1;
    this.look(this.at + length + 1);
    this.fault('unexpected', base, this.at, length, faults);
    this.at += length;
  }

  /** Passes over a container, brackets counted and strings respected. */
  private tooDeep(base: number, faults: Fault[]): Node {
    const start = this.at;
    const isObject = this.code() === Char.OpenBrace;
    let open = 0;
    do {
      const code = this.code();
      if (code === Char.OpenBrace || code === Char.OpenBracket) open++;
      else if (code === Char.CloseBrace || code === Char.CloseBracket) open--;
      else if (code === Char.Quote) {
        const string = /"(?:[^"\\]|\\[\s\S])*"?/y;
        string.lastIndex = this.at;
        string.test(this.text);
        this.at = string.lastIndex - 1;
      }
      this.at++;
    } while (open > 0 && this.at < this.text.length);
    this.look(this.text.length + 1);
    const length = this.at - start;
    this.fault('too-deep', base, start, 1, faults);
    return isObject
      ? { kind: 'object', length, members: [], faults: [], whole: false }
      : { kind: 'array', length, items: [], faults: [], whole: false };
  }

  private blanks(base: number, faults: Fault[]) {
    for (;;) {
      const code = this.code();
      if (
        code === Char.Space ||
        code === Char.LineFeed ||
        code === Char.Return ||
        code === Char.Tab
      )
        this.at++;
      else if (code === Char.ByteOrderMark)
        this.fault('byte-order-mark-inside', base, this.at++, 1, faults);
      else if (code === Char.Slash && this.isComment()) {
        const start = this.at;
        this.at = this.commentEnd();
        this.fault('comment', base, start, this.at - start, faults);
      } else break;
    }
    this.look(this.at + 1);
  }

  private isComment(): boolean {
    const next = this.text.charCodeAt(this.at + 1);
    this.look(this.at + 2);
    return next === Char.Slash || next === Char.Star;
  }

  private commentEnd(): number {
    if (this.text.charCodeAt(this.at + 1) === Char.Slash) return this.lineEnd(this.at);
    const end = this.text.indexOf('*/', this.at + 2);
    const at = end < 0 ? this.text.length : end + 2;
    this.look(end < 0 ? at + 1 : at);
    return at;
  }

  private lineEnd(from: number): number {
    const lineFeed = this.text.indexOf('\n', from);
    const end =
      lineFeed < 0 ? this.text.length : this.text[lineFeed - 1] === '\r' ? lineFeed - 1 : lineFeed;
    this.look((lineFeed < 0 ? this.text.length : lineFeed) + 1);
    return end;
  }

  /** Texts of the first reading may share its text; those of later ones would each keep theirs alive. */
  private cut(from: number, to: number): string {
    const text = this.text.slice(from, to);
    return this.change ? own(text) : text;
  }

  private code(): number {
    return this.text.charCodeAt(this.at);
  }

  private look(offset: number) {
    if (offset > this.reach) this.reach = offset;
  }

  private fault(kind: FaultKind, base: number, at: number, length: number, faults: Fault[]) {
    faults.push({ kind, at: at - base, length });
  }

  /** The old offset of a place of the new text, or undefined inside what changed. */
  private toOld(offset: number): number | undefined {
    if (!this.change) return undefined;
    if (offset < this.change.offset) return offset;
    return offset >= this.changeEnd ? offset - this.delta : undefined;
  }

  private oldRoot(): Old | undefined {
    const tree = this.change?.tree;
    return tree?.root && this.toOld(this.at) === tree.rootAt
      ? { node: tree.root, start: tree.rootAt }
      : undefined;
  }

  /** The old node, if the change left it and the character after it alone. Scalars are as cheap to read again. */
  private reused(old: Old | undefined): Node | undefined {
    if (!old || !this.change || !isContainer(old.node) || !old.node.whole) return undefined;
    const end = old.start + old.node.length;
    const untouched =
      end < this.change.offset || old.start >= this.change.offset + this.change.oldLength;
    return untouched ? old.node : undefined;
  }
}

interface Old {
  readonly node: Node;
  readonly start: number;
}

interface OldContainer extends Old {
  readonly node: ObjectNode | ArrayNode;
}

/** The children of an old container, asked for by ascending offset. */
class OldChildren {
  private next = 0;

  constructor(private readonly container: OldContainer | undefined) {}

  at(offset: number | undefined): Old | undefined {
    if (!this.container || offset === undefined) return undefined;
    const { node, start } = this.container;
    const wanted = offset - start;
    if (node.kind === 'object') {
      while ((node.members[this.next]?.valueAt ?? Number.POSITIVE_INFINITY) < wanted) this.next++;
      const member = node.members[this.next];
      return member?.value && member.valueAt === wanted
        ? { node: member.value, start: offset }
        : undefined;
    }
    while ((node.items[this.next]?.at ?? Number.POSITIVE_INFINITY) < wanted) this.next++;
    const item = node.items[this.next];
    return item?.at === wanted ? { node: item.value, start: offset } : undefined;
  }
}
