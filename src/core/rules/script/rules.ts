import type { Rule } from '../rule.ts';
import { scriptClass } from './script-class.ts';
import { scriptConfigureAwait } from './script-configure-await.ts';
import { scriptExecute } from './script-execute.ts';
import { scriptFileMissing } from './script-file-missing.ts';
import { scriptGateway } from './script-gateway.ts';
import { scriptHttpClient } from './script-http-client.ts';
import { scriptNamespace } from './script-namespace.ts';
import { scriptOperationUnknown } from './script-operation-unknown.ts';
import { scriptOperationsMissing } from './script-operations-missing.ts';
import { scriptTimeout } from './script-timeout.ts';
import { scriptTooLarge } from './script-too-large.ts';

export const SCRIPT_RULES: readonly Rule[] = [
  scriptClass,
  scriptExecute,
  scriptTooLarge,
  scriptNamespace,
  scriptHttpClient,
  scriptTimeout,
  scriptOperationUnknown,
  scriptFileMissing,
  scriptOperationsMissing,
  scriptGateway,
  scriptConfigureAwait,
];
