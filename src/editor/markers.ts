import type { Finding } from '../core/rules/finding.ts';
import type { Severity } from '../core/rules/rule.ts';
import type { Studio } from '../store/studio.ts';
import type { Binding } from './binding.ts';
import { monaco } from './monaco.ts';
import { followEdits } from './pending.ts';

const OWNER = 'studio';

const SEVERITIES: Readonly<Record<Severity, monaco.MarkerSeverity>> = {
  error: monaco.MarkerSeverity.Error,
  warning: monaco.MarkerSeverity.Warning,
  info: monaco.MarkerSeverity.Info,
};

/** Shows the store's findings of a file as markers in its model, until disposed. */
export function bindMarkers(studio: Studio, { file, model, rangeOf }: Binding): monaco.IDisposable {
  const edits = followEdits(studio, file);
  const markerOf = ({
    severity,
    message,
    why,
    rule,
    range,
  }: Finding): monaco.editor.IMarkerData => ({
    ...rangeOf(edits.moved(range)),
    severity: SEVERITIES[severity],
    message: `${message}\n${why}`,
    code: rule,
  });
  const show = () => {
    const findings = studio.getState().findings.get(file) ?? [];
    monaco.editor.setModelMarkers(model, OWNER, findings.map(markerOf));
  };
  show();
  const unsubscribe = studio.subscribe((now, before) => {
    if (now.findings.get(file) !== before.findings.get(file)) show();
  });
  return {
    dispose() {
      unsubscribe();
      edits.stop();
    },
  };
}
