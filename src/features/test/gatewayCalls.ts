import { findGatewayCalls } from '../../platform/gatewayCalls.ts';

/** What makes test calls; undefined where the studio has no local server. */
export const gatewayCalls = findGatewayCalls();
