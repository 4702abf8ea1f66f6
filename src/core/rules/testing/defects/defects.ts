import type { Defect } from './defect.ts';
import { HOST_DEFECTS } from './hostDefects.ts';
import { INFO_DEFECTS } from './infoDefects.ts';
import { OPERATION_DEFECTS } from './operationDefects.ts';
import { PARAMETER_DEFECTS } from './parameterDefects.ts';
import { PROPERTIES_DEFECTS } from './propertiesDefects.ts';
import { SCHEMA_DEFECTS } from './schemaDefects.ts';
import { TEXT_DEFECTS } from './textDefects.ts';
import { TRIGGER_DEFECTS } from './triggerDefects.ts';

/** Every kind of mistake that recall is measured with. */
export const DEFECTS: readonly Defect[] = [
  ...TEXT_DEFECTS,
  ...INFO_DEFECTS,
  ...HOST_DEFECTS,
  ...PROPERTIES_DEFECTS,
  ...OPERATION_DEFECTS,
  ...PARAMETER_DEFECTS,
  ...SCHEMA_DEFECTS,
  ...TRIGGER_DEFECTS,
];
