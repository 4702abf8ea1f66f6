import { child } from '../../text/pointer.ts';
import { textOf } from '../../text/value.ts';
import { proposed, safely, set } from '../fix.ts';
import {
  type Rule,
  type RuleContext,
  rule,
  type SeverityByProfile,
  type Visited,
} from '../rule.ts';
import { clipped } from './clipped.ts';

/** What a rule says of one text. */
export interface Judged {
  readonly message: string;
  readonly severity?: SeverityByProfile | undefined;
  readonly better?: Better | undefined;
}

/** What the text should be. */
interface Better {
  readonly text: string;
  readonly safe: boolean;
  /** Else the title of the fix is the new text. */
  readonly title?: string;
}

type Worded = 'operation' | 'parameter';

interface TextRule<V extends Worded> extends Omit<Rule<V>, 'check'> {
  /** Where the text stands. */
  readonly key: 'summary' | 'description' | 'x-ms-summary';
  /** Asked of every text that is not blank. */
  judge(text: string, visited: Visited[V], context: RuleContext): Judged | undefined;
}

export const better = (text: string, title?: string): Better => ({
  text,
  safe: true,
  ...(title === undefined ? {} : { title }),
});
export const perhaps = (text: string): Better => ({ text, safe: false });

/** A rule about the words of one text that makers read. */
export const textRule = <V extends Worded>({ key, judge, ...record }: TextRule<V>): Rule<V> =>
  rule<V>({
    ...record,
    *check(visited, context) {
      const text = textOf(visited.value, key) ?? '';
      const judged = text.trim() === '' ? undefined : judge(text, visited, context);
      if (!judged) return;
      const { message, severity, better } = judged;
      const at = child(visited.at, key);
      const isBetter = better && better.text.trim() !== '' && better.text !== text;
      const offered = better?.safe ? safely : proposed;
      yield {
        at,
        message,
        severity,
        fix: isBetter
          ? offered(better.title ?? `Change to "${clipped(better.text)}"`, set(at, better.text))
          : undefined,
      };
    },
  });
