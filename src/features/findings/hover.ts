import { tokens } from '@fluentui/react-components';

/** A wash over whatever lies below. The tokens for it turn bright in high contrast, where muted text would drown. */
export const HOVER = `color-mix(in srgb, ${tokens.colorNeutralForeground1} 6%, transparent)`;
