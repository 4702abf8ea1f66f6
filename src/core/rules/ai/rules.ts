import type { Rule } from '../rule.ts';
import { aiConfirmation } from './ai-confirmation.ts';
import { aiDescriptionQuality } from './ai-description-quality.ts';
import { aiManifest } from './ai-manifest.ts';
import { aiOperationMismatch } from './ai-operation-mismatch.ts';

export const AI_RULES: readonly Rule[] = [
  aiDescriptionQuality,
  aiConfirmation,
  aiManifest,
  aiOperationMismatch,
];
