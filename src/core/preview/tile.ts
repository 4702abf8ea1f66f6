import { type Connector, fileOf } from '../connector/connector.ts';
import { type Json, member, textOf } from '../text/value.ts';

/** The connector's tile in the gallery; what `preview --target tile` prints. Blank is what the files do not say. */
export interface Tile {
  readonly title: string;
  readonly publisher: string;
  readonly description: string;
  /** `#1b6ac9`; blank where it is no colour. */
  readonly brandColor: string;
  readonly hasIcon: boolean;
  /** From `x-ms-api-annotation` of the whole connector. */
  readonly isPreview: boolean;
}

/** @param root the definition; @param properties the whole of apiProperties.json */
export function tileOf(
  connector: Connector,
  root: Json | undefined,
  properties: Json | undefined,
): Tile {
  const info = member(root, 'info');
  const own = member(properties, 'properties');
  const color = textOf(own, 'iconBrandColor') ?? '';
  const status = textOf(member(info, 'x-ms-api-annotation'), 'status') ?? '';
  return {
    title: textOf(info, 'title')?.trim() ?? '',
    publisher: textOf(own, 'publisher')?.trim() ?? '',
    description: textOf(info, 'description')?.trim() ?? '',
    brandColor: /^#[0-9a-f]{6}$/i.test(color) ? color : '',
    hasIcon: fileOf(connector, 'icon') !== undefined,
    isPreview: status.toLowerCase() === 'preview',
  };
}
