import type { Slice } from './slice.ts';

export const THEMES = ['system', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

export interface SettingsSlice {
  theme: Theme;
  /** Width of the side pane, in CSS pixels; undefined until someone moved it. */
  sideWidth: number | undefined;
  setTheme(theme: Theme): void;
  setSideWidth(width: number): void;
}

const KEY = 'connector-studio.settings';

type Kept = Pick<SettingsSlice, 'theme' | 'sideWidth'>;

/** What was kept, or the defaults: settings are a convenience, and a browser may forbid keeping them. */
function kept(): Kept {
  try {
    const { theme, sideWidth } = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Kept>;
    return {
      theme: THEMES.find((known) => known === theme) ?? 'system',
      sideWidth: typeof sideWidth === 'number' ? sideWidth : undefined,
    };
  } catch {
    return { theme: 'system', sideWidth: undefined };
  }
}

export const createSettings: Slice<SettingsSlice> = (set, get) => {
  const keep = (part: Partial<Kept>) => {
    set(part);
    const { theme, sideWidth } = get();
    try {
      localStorage.setItem(KEY, JSON.stringify({ theme, sideWidth }));
    } catch {
      // The setting holds for this visit.
    }
  };
  return {
    ...kept(),
    setTheme: (theme) => keep({ theme }),
    setSideWidth: (sideWidth) => keep({ sideWidth }),
  };
};
