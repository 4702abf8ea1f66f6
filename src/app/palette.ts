import { createStore } from 'zustand/vanilla';

/** Whether the command palette is open. */
export const paletteState = createStore<{ open: boolean }>()(() => ({ open: false }));

export const palette = {
  open: () => paletteState.setState({ open: true }),
  close: () => paletteState.setState({ open: false }),
  toggle: () => paletteState.setState(({ open }) => ({ open: !open })),
};
