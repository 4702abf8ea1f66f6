import { type ComponentType, lazy } from 'react';
import type { StepName } from '../store/place.ts';

/** The wizard's steps in their order: the names people know, and the page of each, loaded when it is first shown. */
export const STEP_PAGES: Readonly<
  Record<StepName, { readonly name: string; readonly Page: ComponentType }>
> = {
  general: { name: 'General', Page: lazy(() => import('../features/general/GeneralStep.tsx')) },
  security: { name: 'Security', Page: lazy(() => import('../features/security/SecurityStep.tsx')) },
  definition: {
    name: 'Definition',
    Page: lazy(() => import('../features/definition/DefinitionStep.tsx')),
  },
  code: { name: 'Code', Page: lazy(() => import('../features/code/CodeStep.tsx')) },
  test: { name: 'Test', Page: lazy(() => import('../features/test/TestStep.tsx')) },
  submit: { name: 'Submit', Page: lazy(() => import('../features/submit/SubmitStep.tsx')) },
};
