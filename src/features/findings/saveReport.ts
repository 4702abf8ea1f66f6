import { titleOfRule } from '../../analysis/ruleFacts.ts';
import { findingsReport } from '../../core/report/findingsReport.ts';
import { whenAnalysed } from '../../editor/whenAnalysed.ts';
import { download } from '../../platform/files.ts';
import { profileOf } from '../../store/findings.ts';
import type { Studio } from '../../store/studio.ts';

/** Saves all findings, the waived ones too, as a page to read, print or send. */
export async function saveReport(studio: Studio): Promise<void> {
  if (studio.getState().analysisFault === undefined) await whenAnalysed(studio);
  const { files, findings, waived, current } = studio.getState();
  const name = current?.name ?? 'connector';
  const page = findingsReport([
    {
      connector: { name, files: [...files.values()].map(({ file }) => file) },
      profile: profileOf(files),
      findings: [...findings.values(), ...waived.values()].flat(),
      date: new Date(),
      titleOf: titleOfRule,
    },
  ]);
  download(`${name}-findings.html`, new TextEncoder().encode(page), 'text/html');
}
