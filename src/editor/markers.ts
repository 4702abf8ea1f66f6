import type { Finding } from '../core/rules/finding.ts';
import type { Severity } from '../core/rules/rule.ts';
import type { Studio } from '../store/studio.ts';
import type { Binding } from './binding.ts';
import { monaco } from './monaco.ts';
import { PendingEdits } from './pending.ts';

const OWNER = 'studio';

const SEVERITIES: Readonly<Record<Severity, monaco.MarkerSeverity>> = {
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
    const markers = findings.map((finding) =>
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

const markerOf = (
  { severity, message, why, rule }: Finding,
  { startLineNumber, startColumn, endLineNumber, endColumn }: monaco.Range,
): monaco.editor.IMarkerData => ({
  startLineNumber,
  startColumn,
  endLineNumber,
  endColumn,
  severity: SEVERITIES[severity],
  message: `${message}\n${why}`,
  code: rule,
});
