import { useEffect } from 'react';
import type { FileRole } from '../../core/connector/files.ts';
import { isWithin, type Pointer } from '../../core/text/pointer.ts';
import { useDesk } from '../../store/desk.tsx';
import { fileWithRole } from '../../store/openFiles.ts';
import type { Reveal } from '../../store/place.ts';

const FOCUSABLE = 'input, textarea, select, button, [tabindex="0"]';

interface Marked {
  readonly element: HTMLElement;
  readonly role: string;
  readonly at: Pointer;
}

function markOfElement(element: HTMLElement): Marked {
  const [role = '', ...rest] = (element.dataset['at'] ?? '').split(':');
  return { element, role, at: rest.join(':') as Pointer };
}

/** The deepest field that shows the place: its own, or the one around it. */
function fieldFor(
  container: HTMLElement,
  role: FileRole,
  pointer: Pointer,
): HTMLElement | undefined {
  return [...container.querySelectorAll<HTMLElement>('[data-at]')]
    .map(markOfElement)
    .filter((marked) => marked.role === role && isWithin(pointer, marked.at))
    .sort((a, b) => b.at.length - a.at.length)[0]?.element;
}

/**
 * Keeps form and text at one place: a request to show a place focuses its field as soon as it is there (its step may
 * still be loading), and a field that gets the focus moves the editor's cursor.
 */
export function useReveal(container: { readonly current: HTMLElement | null }): void {
  const { studio } = useDesk();
  useEffect(() => {
    const root = container.current;
    if (!root) return;
    let waiting: MutationObserver | undefined;
    const settle = () => waiting?.disconnect();

    const focusField = ({ file, pointer }: Reveal) => {
      const role = studio.getState().files.get(file)?.file.role;
      const field = role && fieldFor(root, role, pointer);
      if (!field) return false;
      const closed = field.closest('details');
      if (closed) closed.open = true;
      field.scrollIntoView({ block: 'center' });
      field.querySelector<HTMLElement>(FOCUSABLE)?.focus({ preventScroll: true });
      return true;
    };

    const markPointed = () => {
      const { pointed, files } = studio.getState();
      const role = pointed && files.get(pointed.file)?.file.role;
      const field = pointed && role && fieldFor(root, role, pointed.pointer);
      for (const old of root.querySelectorAll<HTMLElement>('[data-pointed]')) {
        if (old !== field) delete old.dataset['pointed'];
      }
      if (!field || field.dataset['pointed'] !== undefined) return;
      field.dataset['pointed'] = '';
      field.scrollIntoView({ block: 'nearest' });
    };

    const unsubscribe = studio.subscribe((now, before) => {
      if (now.pointed !== before.pointed) setTimeout(markPointed, 50);
      const asked = now.reveal;
      if (asked === before.reveal || asked?.focus !== 'field') return;
      settle();
      waiting = new MutationObserver(() => {
        if (focusField(asked)) settle();
      });
      waiting.observe(root, { childList: true, subtree: true });
      // The form shows the new place with the next frame, if it is loaded.
      requestAnimationFrame(() => {
        if (focusField(asked)) setTimeout(settle, 300);
      });
      setTimeout(settle, 5000);
    });

    const follow = ({ target }: FocusEvent) => {
      studio.setState({ pointed: undefined });
      const field = target instanceof Element ? target.closest<HTMLElement>('[data-at]') : null;
      if (!field) return;
      const { role, at } = markOfElement(field);
      const { files, reveal } = studio.getState();
      const file = fileWithRole(files, role as FileRole)?.file.name;
      if (file === undefined || (reveal?.file === file && reveal.pointer === at)) return;
      studio.setState({
        reveal: { file, pointer: at, range: undefined, focus: 'none' },
        place: { ...studio.getState().place, file },
      });
    };
    root.addEventListener('focusin', follow);
    // Who goes on by hand is not taken away from there.
    root.addEventListener('pointerdown', settle);
    root.addEventListener('keydown', settle);
    return () => {
      unsubscribe();
      settle();
      root.removeEventListener('focusin', follow);
      root.removeEventListener('pointerdown', settle);
      root.removeEventListener('keydown', settle);
    };
  }, [studio, container]);
}
