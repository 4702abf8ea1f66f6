import { useSyncExternalStore } from 'react';
import type { Look } from '../../editor/themes.ts';
import { useStudio } from '../../store/desk.tsx';

const dark = matchMedia('(prefers-color-scheme: dark)');
const contrast = matchMedia('(forced-colors: active)');

const subscribe = (changed: () => void) => {
  for (const query of [dark, contrast]) query.addEventListener('change', changed);
  return () => {
    for (const query of [dark, contrast]) query.removeEventListener('change', changed);
  };
};
const systemLook = (): Look => (contrast.matches ? 'contrast' : dark.matches ? 'dark' : 'light');

/** The look in force, as the app has it: steps are handed nothing, and Monaco has one theme for the page. */
export function useLook(): Look {
  const system = useSyncExternalStore(subscribe, systemLook);
  const theme = useStudio((state) => state.theme);
  return theme === 'system' ? system : theme;
}
