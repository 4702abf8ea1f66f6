import type { Rule } from '../rule.ts';
import { notificationExtension } from './notification-extension.ts';
import { triggerBatchArray } from './trigger-batch-array.ts';
import { triggerDescription } from './trigger-description.ts';
import { triggerKind } from './trigger-kind.ts';
import { triggerPollingPolicy } from './trigger-polling-policy.ts';
import { triggerPollingQuery } from './trigger-polling-query.ts';
import { triggerSummary } from './trigger-summary.ts';
import { webhookDeleteMissing } from './webhook-delete-missing.ts';
import { webhookDeleteVisible } from './webhook-delete-visible.ts';
import { webhookNotificationContentMissing } from './webhook-notification-content-missing.ts';
import { webhookNotificationUrlInternal } from './webhook-notification-url-internal.ts';
import { webhookNotificationUrlMissing } from './webhook-notification-url-missing.ts';
import { webhookNotificationUrlRequired } from './webhook-notification-url-required.ts';
import { webhookNotificationUrlType } from './webhook-notification-url-type.ts';

export const TRIGGERS_RULES: readonly Rule[] = [
  triggerKind,
  triggerSummary,
  triggerDescription,
  triggerBatchArray,
  triggerPollingPolicy,
  triggerPollingQuery,
  webhookNotificationUrlMissing,
  webhookNotificationContentMissing,
  webhookNotificationUrlInternal,
  webhookNotificationUrlRequired,
  webhookNotificationUrlType,
  webhookDeleteMissing,
  webhookDeleteVisible,
  notificationExtension,
];
