import { valueAt } from '../../core/text/locate.ts';
import { titleOf } from '../../store/library.ts';
import { fileWithRole, type OpenFiles } from '../../store/openFiles.ts';

/**
 * A file name that says which connector and which version: `copper-lane-shop-1.0.zip`. A version that is no part of a
 * file name is left out.
 * @param folder what the connector was opened by, for one without a title
 */
export function bundleName(files: OpenFiles, folder: string): string {
  const tree = fileWithRole(files, 'definition')?.tree;
  const version = tree && valueAt(tree, '/info/version');
  const slug =
    titleOf(files, folder)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'connector';
  return typeof version === 'string' && /^[\w.-]+$/.test(version)
    ? `${slug}-${version}.zip`
    : `${slug}.zip`;
}
