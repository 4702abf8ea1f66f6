import { useShallow } from 'zustand/react/shallow';
import type { FileRole } from '../../core/connector/files.ts';
import type { Finding } from '../../core/rules/finding.ts';
import type { Severity } from '../../core/rules/rule.ts';
import { stepOf } from '../../core/rules/stepOf.ts';
import { useStudio } from '../../store/desk.tsx';
import type { OpenFiles } from '../../store/openFiles.ts';
import type { StepName } from '../../store/place.ts';
import type { StudioState } from '../../store/studio.ts';

export type Counts = Readonly<Record<Severity, number>>;

interface Sums {
  readonly all: Counts;
  readonly bySteps: ReadonlyMap<StepName, Counts>;
}

const NONE: Counts = { error: 0, warning: 0, info: 0 };
/** A file's list keeps its identity until it changes, so each is counted once. */
const known = new WeakMap<readonly Finding[], Sums>();

/** How many findings there are; the component renders again only when a number changes. */
export const useCounts = (): Counts => useStudio(useShallow(countsOf));

/** How many of them the form of a step answers for. */
export const useStepCounts = (step: StepName): Counts =>
  useStudio(useShallow((state) => stepCountsOf(state, step)));

/** How many are in one file. */
export const useFileCounts = (file: string): Counts =>
  useStudio(
    useShallow(({ findings, files }) => {
      const list = findings.get(file);
      return list ? sumsOf(list, roleOf(files, file)).all : NONE;
    }),
  );

/** The errors that keep the connector from being packed: a waiver excuses none. */
export const blockersOf = (state: State & Pick<StudioState, 'waived'>): number =>
  countsOf(state).error + countsOf({ ...state, findings: state.waived }).error;

export const useBlockers = (): number => useStudio(blockersOf);

type State = Pick<StudioState, 'findings' | 'files'>;

export const countsOf = (state: State): Counts => total(state, ({ all }) => all);

export const stepCountsOf = (state: State, step: StepName): Counts =>
  total(state, ({ bySteps }) => bySteps.get(step) ?? NONE);

function total({ findings, files }: State, part: (sums: Sums) => Counts): Counts {
  let sum = NONE;
  for (const [file, list] of findings) sum = add(sum, part(sumsOf(list, roleOf(files, file))));
  return sum;
}

const roleOf = (files: OpenFiles, file: string): FileRole => files.get(file)?.file.role ?? 'other';

const add = (a: Counts, b: Counts): Counts => ({
  error: a.error + b.error,
  warning: a.warning + b.warning,
  info: a.info + b.info,
});

function sumsOf(list: readonly Finding[], role: FileRole): Sums {
  let sums = known.get(list);
  if (!sums) {
    sums = count(list, role);
    known.set(list, sums);
  }
  return sums;
}

function count(list: readonly Finding[], role: FileRole): Sums {
  const all = { ...NONE };
  const bySteps = new Map<StepName, { -readonly [S in Severity]: number }>();
  for (const finding of list) {
    const step = stepOf(finding, role);
    const ofStep = bySteps.get(step) ?? { ...NONE };
    bySteps.set(step, ofStep);
    all[finding.severity]++;
    ofStep[finding.severity]++;
  }
  return { all, bySteps };
}
