import type { Rule } from '../rule.ts';
import { readmeCredentials } from './readme-credentials.ts';
import { readmeDeployment } from './readme-deployment.ts';
import { readmeIndependentEmail } from './readme-independent-email.ts';
import { readmeIntro } from './readme-intro.ts';
import { readmeLimitations } from './readme-limitations.ts';
import { readmeMissing } from './readme-missing.ts';
import { readmeOauthSteps } from './readme-oauth-steps.ts';
import { readmeOperationMissing } from './readme-operation-missing.ts';
import { readmeOperations } from './readme-operations.ts';
import { readmePrerequisites } from './readme-prerequisites.ts';
import { readmePublisher } from './readme-publisher.ts';
import { readmeTitle } from './readme-title.ts';

export const README_RULES: readonly Rule[] = [
  readmeMissing,
  readmeTitle,
  readmeIntro,
  readmePublisher,
  readmePrerequisites,
  readmeOperations,
  readmeOperationMissing,
  readmeCredentials,
  readmeOauthSteps,
  readmeLimitations,
  readmeDeployment,
  readmeIndependentEmail,
];
