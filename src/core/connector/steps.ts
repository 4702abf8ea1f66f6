import type { Pointer } from '../text/pointer.ts';

/** The steps in which a connector is made. */
export const STEPS = ['general', 'security', 'definition', 'code', 'test', 'submit'] as const;
export type StepName = (typeof STEPS)[number];

interface Home {
  readonly step: StepName;
  /** What is chosen in Definition, by its pointer: an operation, a definition; policies are in the other file. */
  readonly item: Pointer | undefined;
}

/** The step whose form has a place, and the item to choose there. */
export function homeOf(role: string, pointer: Pointer): Home | undefined {
  const [, first = '', second, third] = pointer.split('/', 4);
  if (role === 'definition') {
    if (first === 'paths' && second !== undefined) {
      const isOperation = third !== undefined && third !== 'parameters' && !third.startsWith('x-');
      const item = `/paths/${second}${isOperation ? `/${third}` : ''}` as Pointer;
      return { step: 'definition', item };
    }
    if (['definitions', 'parameters', 'responses'].includes(first) && second !== undefined) {
      return { step: 'definition', item: `/${first}/${second}` };
    }
    if (first === 'paths') return { step: 'definition', item: undefined };
    if (first === 'securityDefinitions' || first === 'security')
      return { step: 'security', item: undefined };
    return { step: 'general', item: undefined };
  }
  if (role === 'properties') {
    if (second === 'policyTemplateInstances') {
      const item = third === undefined ? undefined : (`/${first}/${second}/${third}` as Pointer);
      return { step: 'definition', item };
    }
    if (second === 'scriptOperations') return { step: 'code', item: undefined };
    if (second?.startsWith('connectionParameter')) return { step: 'security', item: undefined };
    return { step: 'general', item: undefined };
  }
  return role === 'script' ? { step: 'code', item: undefined } : undefined;
}
