import { useCallback } from 'react';
import { METADATA_NAMES, metadataAt } from '../../core/connector/metadata.ts';
import { parentOf } from '../../core/text/pointer.ts';
import { jsonOf } from '../../core/text/value.ts';
import { useStudio } from '../../store/desk.tsx';
import { fileWithRole } from '../../store/openFiles.ts';

/** The places that the form has a field for, as `markOf` writes them; each shows what is found there. */
const FIELDS: ReadonlySet<string> = new Set([
  'icon:',
  'properties:/properties/iconBrandColor',
  'definition:/info/title',
  'definition:/info/version',
  'definition:/info/description',
  'definition:/host',
  'definition:/basePath',
  'definition:/schemes',
  'properties:/properties/capabilities',
  'definition:/info/contact/name',
  'definition:/info/contact/email',
  'definition:/info/contact/url',
  'properties:/properties/publisher',
  'properties:/properties/stackOwner',
]);

/** Whether a field of the form shows what is found at a place; those of the metadata stand wherever their names do. */
export function useHasField(): (mark: string) => boolean {
  const items = useStudio(({ files }) => {
    const root = fileWithRole(files, 'definition')?.tree?.root;
    const value = root && jsonOf(root);
    return METADATA_NAMES.map((name) => metadataAt(value, name))
      .map((at) => at && `definition:${parentOf(at)}`)
      .join('\n');
  });
  return useCallback(
    (mark) =>
      FIELDS.has(mark) ||
      items.split('\n').some((item) => item !== '' && `${mark}/`.startsWith(`${item}/`)),
    [items],
  );
}
