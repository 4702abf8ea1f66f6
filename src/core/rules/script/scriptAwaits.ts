import { closingAfter } from '../../connector/csharp.ts';
import type { Range } from './scriptCode.ts';

const AWAIT = /\bawait\s+(?!foreach\b|using\b)/g;
const NAME = /\s*@?[A-Za-z_]\w*/y;
const DOTTED = /\s*[?!]?\s*\.\s*@?[A-Za-z_]\w*/y;
const TYPE_ARGUMENTS = /\s*<[\w\s,.<>?[\]]+>(?=\s*\()/y;
const CALL = /\s*\??[([]/y;

/** Every `await` with what it awaits, where that does not end in `ConfigureAwait`. */
export function* awaitsIn(code: string): Iterable<Range> {
  for (const { index: start, 0: keyword } of code.matchAll(AWAIT)) {
    const from = start + keyword.length;
    const end = primaryEnd(code, from);
    const awaited = code.slice(from, end);
    // Task.Yield gives something that has no such method.
    if (end === from || /\.\s*ConfigureAwait\s*\([^()]*\)$|^Task\s*\.\s*Yield\s*\(/.test(awaited))
      continue;
    yield { start, end };
  }
}

/** The end of names, calls and indexes that follow each other with dots between. */
function primaryEnd(code: string, from: number): number {
  let end = from;
  let needsDot = false;
  for (;;) {
    const name = matchAt(needsDot ? DOTTED : NAME, code, end);
    if (name !== undefined) {
      end += name.length;
      needsDot = name.trim() !== 'new';
      continue;
    }
    const types = matchAt(TYPE_ARGUMENTS, code, end);
    const call = matchAt(CALL, code, end);
    if (types !== undefined) end += types.length;
    else if (call === undefined) return end;
    else end = Math.min(code.length, closingAfter(code, end + call.length - 1) + 1);
    needsDot = true;
  }
}

function matchAt(pattern: RegExp, code: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(code)?.[0];
}
