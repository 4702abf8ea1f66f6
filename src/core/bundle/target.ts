import type { Connector } from '../connector/connector.ts';
import type { RawFile } from '../connector/files.ts';
import type { Profile } from '../rules/rule.ts';

/** A file of the connector that is no part of the bundle, and why, in words for its author. */
export interface LeftOut {
  readonly name: string;
  readonly why: string;
}

/** What goes into a bundle's zip, and what of the connector does not. */
export interface Bundle {
  readonly entries: readonly RawFile[];
  readonly leftOut: readonly LeftOut[];
}

/** A kind of bundle. */
export interface Target {
  /** What it is, behind its heading. */
  readonly note: string;
  /** What a connector is judged as before the command line packs it. */
  readonly profile: Profile;
  /** The same connector gives the same bytes. */
  bundle(connector: Connector, profile: Profile): Bundle;
}
