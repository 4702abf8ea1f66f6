import { titleOfRule } from '../../analysis/ruleFacts.ts';
import { findingsReport } from '../../core/report/findingsReport.ts';
import type { Report } from '../checkPaths.ts';

/** The findings as a page to read and print. */
export function asHtml(reports: readonly Report[]): string {
  const date = new Date();
  return findingsReport(reports.map((report) => ({ ...report, date, titleOf: titleOfRule })));
}
