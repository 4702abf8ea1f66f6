import type { Operation } from '../../core/swagger/definition.ts';

/** Tests and filled cards are known by operationId: a renamed path keeps them. */
export const testName = (operation: Operation): string => operation.operationId || operation.at;
