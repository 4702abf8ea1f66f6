import type { Option } from '../fields/SelectField.tsx';

/** The wizard's words for `x-ms-visibility`. */
export const VISIBILITIES: readonly Option[] = [
  { value: '', label: 'None' },
  { value: 'important', label: 'Important' },
  { value: 'advanced', label: 'Advanced' },
  { value: 'internal', label: 'Internal' },
];
