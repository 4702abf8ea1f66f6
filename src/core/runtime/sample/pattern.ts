import { CONTROL, isPlain, PRINTABLE, SETS } from './characters.ts';
import type { Random } from './random.ts';

/**
 * A text that a regular expression matches, made by walking through it: sets, groups, alternatives and repetitions.
 * What it cannot make (back references, conditions that look around) it passes over, so the caller tests the result.
 * `extra` says how often more than the least a repetition may go.
 */
export function textMatching(pattern: string, random: Random, extra: number): string {
  return new Walker(pattern, random, extra).alternatives();
}

class Walker {
  private at = 0;

  constructor(
    private readonly pattern: string,
    private readonly random: Random,
    private readonly extra: number,
  ) {}

  /** Up to the end or the closing parenthesis; one of the alternatives. */
  alternatives(): string {
    const found = [this.sequence()];
    while (this.pattern[this.at] === '|') {
      this.at++;
      found.push(this.sequence());
    }
    return this.random.pick(found);
  }

  private sequence(): string {
    let text = '';
    while (this.at < this.pattern.length && !'|)'.includes(this.pattern[this.at] ?? '')) {
      const start = this.at;
      const once = this.atom();
      const end = this.at;
      text += this.repeated(once, start, end);
    }
    return text;
  }

  /** The atom that was just walked, as often as the quantifier behind it says; each time walked anew. */
  private repeated(once: string, start: number, end: number): string {
    const count = this.count();
    if (count === 1) return once;
    const next = this.at;
    let text = '';
    for (let time = 0; time < count && text.length < 5000; time++) {
      this.at = start;
      text += this.atom();
    }
    this.at = Math.max(next, end);
    return text;
  }

  private count(): number {
    const quantifier = /(?:[*+?]|\{(\d+)(?:(,)(\d*))?\})[?+]?/y;
    quantifier.lastIndex = this.at;
    const found = quantifier.exec(this.pattern);
    if (!found) return 1;
    this.at = quantifier.lastIndex;
    const [whole, from, comma, to] = found;
    const sign = whole.charAt(0);
    const least = from === undefined ? (sign === '+' ? 1 : 0) : Number(from);
    const most = sign === '?' ? 1 : from !== undefined && !comma ? least : Number(to || 10_000);
    return this.random.whole(least, Math.min(most, least + this.extra));
  }

  private atom(): string {
    const character = this.pattern[this.at++] ?? '';
    if (character === '(') return this.group();
    if (character === '[') return this.set();
    if (character === '.') return this.oneOf(isPlain);
    if (character === '^' || character === '$') return '';
    return character === '\\' ? this.escape() : character;
  }

  private group(): string {
    const kind = /\?(?:[:=!]|<[=!]|<\w+>)?/y;
    kind.lastIndex = this.at;
    const [mark = ''] = kind.exec(this.pattern) ?? [];
    this.at += mark.length;
    const inside = this.alternatives();
    if (this.pattern[this.at] === ')') this.at++;
    return /[=!]$/.test(mark) ? '' : inside;
  }

  private escape(): string {
    const letter = this.pattern[this.at++] ?? '';
    const code = this.code(letter);
    if (code !== undefined) return code;
    const set = SETS[letter];
    if (set) return this.oneOf(set);
    return CONTROL[letter] ?? (/[bB1-9]/.test(letter) ? '' : letter);
  }

  /** `\u00e4` and `\xe4`, the letter having been read. */
  private code(letter: string): string | undefined {
    const length = { u: 4, x: 2 }[letter];
    const digits = length === undefined ? '' : this.pattern.slice(this.at, this.at + length);
    if (length === undefined || !/^[0-9a-f]+$/i.test(digits) || digits.length < length)
      return undefined;
    this.at += length;
    return String.fromCharCode(Number.parseInt(digits, 16));
  }

  /** One character of a set, the opening bracket having been read. */
  private set(): string {
    const negated = this.pattern[this.at] === '^';
    if (negated) this.at++;
    const tests: ((character: string) => boolean)[] = [];
    const own: string[] = [];
    while (this.at < this.pattern.length && this.pattern[this.at] !== ']') {
      const from = this.member(tests);
      if (from === undefined) continue;
      own.push(from);
      if (this.pattern[this.at] !== '-' || (this.pattern[this.at + 1] ?? ']') === ']') {
        tests.push((character) => character === from);
        continue;
      }
      this.at++;
      const to = this.member(tests) ?? from;
      own.push(to);
      tests.push((character) => character >= from && character <= to);
    }
    this.at++;
    const isIn = (character: string) => tests.some((test) => test(character)) !== negated;
    return this.oneOf(isIn, negated ? [] : own);
  }

  /** A character of a set; undefined for a class like `\d`, whose test is added instead. */
  private member(tests: ((character: string) => boolean)[]): string | undefined {
    const character = this.pattern[this.at++] ?? '';
    if (character !== '\\') return character;
    const letter = this.pattern[this.at++] ?? '';
    const set = SETS[letter];
    if (set) {
      tests.push(set);
      return undefined;
    }
    return this.code(letter) ?? CONTROL[letter] ?? letter;
  }

  private oneOf(isIn: (character: string) => boolean, others: readonly string[] = []): string {
    const found = PRINTABLE.filter(isIn);
    const plain = found.filter(isPlain);
    const choice = plain.length > 0 ? plain : found.length > 0 ? found : others;
    return choice.length > 0 ? this.random.pick(choice) : '';
  }
}
