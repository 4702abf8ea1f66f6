import type { Context, Reads } from './context.ts';
import { everywhere, type Problem, type Rule, type Visit, type Visited } from './rule.ts';
import type { Place } from './sections.ts';

/** A problem with the rule that found it. */
export interface Reported extends Problem {
  readonly rule: Rule;
}

/** What one rule said of one place after looking elsewhere. */
interface Answer {
  readonly rule: Rule;
  readonly visited: Visited[Visit];
  readonly reported: readonly Reported[];
  readonly reads: Reads;
}

const NOTHING: Reads = new Map();
const NO_PROBLEMS: readonly Reported[] = [];

/** What is said of some places, which stays as it is while the places do: only what was looked up elsewhere may change. */
export class Answers {
  reported: readonly Reported[] = [];
  /** What was said without looking elsewhere. */
  private readonly own: readonly Reported[];
  private answers: readonly Answer[];
  /** What all answers together looked up. */
  private reads: Reads = NOTHING;

  /** @param passes whether a problem passes with the version of the text, so that its rule is to be asked again */
  constructor(
    places: Iterable<Place>,
    rulesOf: (visit: Visit) => readonly Rule[],
    context: Context,
    private readonly passes: (problem: Problem) => boolean,
  ) {
    const own: Reported[] = [];
    const answers: Answer[] = [];
    for (const { visit, visited } of places) {
      for (const rule of rulesOf(visit)) {
        if (!isAsked(rule, visited)) continue;
        context.watch();
        const reported = ask(rule, visited, context);
        const reads = this.readsOf(reported, context);
        if (reads) answers.push({ rule, visited, reported, reads });
        else own.push(...reported);
      }
    }
    this.own = own;
    this.answers = answers;
    this.sum();
  }

  /** Asks again where something that was looked up changed. Answers whether what is reported may have changed. */
  renew(context: Context): boolean {
    if (this.answers.length === 0 || context.holds(this.reads)) return false;
    let isSame = true;
    this.answers = this.answers.map((answer) => {
      if (context.holds(answer.reads)) return answer;
      context.watch();
      const reported = ask(answer.rule, answer.visited, context);
      if (reported.length + answer.reported.length > 0) isSame = false;
      return { ...answer, reported, reads: this.readsOf(reported, context) ?? NOTHING };
    });
    this.sum();
    return !isSame;
  }

  private readsOf(reported: readonly Reported[], context: Context): Reads | undefined {
    return reported.some(this.passes) ? 'anything' : context.seen;
  }

  private sum(): void {
    this.reported = [...this.own, ...this.answers.flatMap(({ reported }) => reported)];
    const all = new Map<string, unknown>();
    for (const { reads } of this.answers) {
      if (reads === 'anything') {
        this.reads = 'anything';
        return;
      }
      for (const [key, found] of reads) all.set(key, found);
    }
    this.reads = all;
  }
}

/** Whether a place has what the rule is about. */
export function isAsked({ keys }: Rule, visited: Visited[Visit]): boolean {
  if (!keys || !('value' in visited)) return true;
  for (const key of keys) if (Object.hasOwn(visited.value, key)) return true;
  return false;
}

/** What a rule says of a place; one that fails is a problem too, and stops no other. */
export function ask(rule: Rule, visited: Visited[Visit], context: Context): readonly Reported[] {
  let reported: Reported[] | undefined;
  try {
    for (const problem of rule.check(visited, context)) {
      reported ??= [];
      reported.push({ ...problem, rule });
    }
    return reported ?? NO_PROBLEMS;
  } catch (fault) {
    const at = 'at' in visited ? visited.at : '';
    const message = `The studio could not check this: its rule ${rule.id} failed (${String(fault)}). Please report it.`;
    return [{ at, message, severity: everywhere('info'), rule }];
  }
}
