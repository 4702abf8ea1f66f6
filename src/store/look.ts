import { useSyncExternalStore } from 'react';
import { useStudio } from './desk.tsx';

export type Look = 'light' | 'dark' | 'contrast';

const dark = matchMedia('(prefers-color-scheme: dark)');
const contrast = matchMedia('(forced-colors: active)');

const subscribe = (changed: () => void) => {
  for (const query of [dark, contrast]) query.addEventListener('change', changed);
  return () => {
    for (const query of [dark, contrast]) query.removeEventListener('change', changed);
  };
};
const systemLook = (): Look => (contrast.matches ? 'contrast' : dark.matches ? 'dark' : 'light');

/** The look in force: the author's choice, else the system's. */
export function useLook(): Look {
  const system = useSyncExternalStore(subscribe, systemLook);
  const theme = useStudio((state) => state.theme);
  return theme === 'system' ? system : theme;
}
