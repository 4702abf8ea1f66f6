import type { Finding } from '../core/rules/finding.ts';
import { SEVERITIES, type Severity } from '../core/rules/rule.ts';
import type { Studio } from '../store/studio.ts';
import type { Binding } from './binding.ts';
import { monaco } from './monaco.ts';
import { PendingEdits } from './pending.ts';

const OWNER = 'studio';

const LEVELS: Readonly<Record<Severity, monaco.MarkerSeverity>> = {
  error: monaco.MarkerSeverity.Error,
  warning: monaco.MarkerSeverity.Warning,
  info: monaco.MarkerSeverity.Info,
};

/** Shows the store's findings of a file as markers in its model, until disposed. */
export function bindMarkers(studio: Studio, binding: Binding): monaco.IDisposable {
  const { file, model } = binding;
  const pending = new PendingEdits(studio, file);
  const show = () => {
    const findings = studio.getState().findings.get(file) ?? [];
    const moved = pending.mover();
    const markers = foremost(findings).map((finding) =>
      markerOf(finding, binding.rangeOf(moved(finding.range))),
    );
    monaco.editor.setModelMarkers(model, OWNER, markers);
  };
  show();
  const unsubscribe = studio.subscribe((now, before) => {
    if (now.findings.get(file) !== before.findings.get(file)) show();
  });
  return {
    dispose() {
      unsubscribe();
      pending.stop();
    },
  };
}

/** More marks than this make typing slow, and nobody looks at them. */
const MOST = 5000;

/** Of very many findings the worst, in their order. */
function foremost(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= MOST) return findings;
  let room = MOST;
  const kept = new Set<Finding>();
  for (const level of SEVERITIES) {
    const own = findings.filter(({ severity }) => severity === level).slice(0, room);
    for (const finding of own) kept.add(finding);
    room -= own.length;
  }
  return findings.filter((finding) => kept.has(finding));
}

const markerOf = (
  { severity, message, why, rule }: Finding,
  { startLineNumber, startColumn, endLineNumber, endColumn }: monaco.Range,
): monaco.editor.IMarkerData => ({
  startLineNumber,
  startColumn,
  endLineNumber,
  endColumn,
  severity: LEVELS[severity],
  message: `${message}\n${why}`,
  code: rule,
});
