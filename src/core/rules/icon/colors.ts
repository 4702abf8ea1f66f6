/** The colour of every independent publisher's connector. */
export const INDEPENDENT_COLOR = '#da3b01';
export const HEX_COLOR = /^#[0-9a-f]{6}$/i;
/** White, and the colour that the wizard puts in by itself: no brand's own. */
export const FORBIDDEN_COLORS: readonly string[] = ['#ffffff', '#007ee5'];
