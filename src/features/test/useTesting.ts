import { useStore } from 'zustand';
import { useStudio } from '../../store/desk.tsx';
import { type Testing, testingOf } from '../../store/testing.ts';

/** The open connector's tests. */
export function useTestingStore() {
  return testingOf(useStudio((state) => state.current?.id ?? ''));
}

export function useTesting<T>(select: (state: Testing) => T): T {
  return useStore(useTestingStore(), select);
}
