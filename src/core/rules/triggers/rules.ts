import type { Rule } from '../rule.ts';
import { webhookNotificationUrlMissing } from './webhook-notification-url-missing.ts';

export const TRIGGERS_RULES: readonly Rule[] = [webhookNotificationUrlMissing];
