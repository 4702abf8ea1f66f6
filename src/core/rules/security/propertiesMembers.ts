/** Everything that `properties` of apiProperties.json may hold (auth.md 1). */
export const MEMBERS = [
  'iconBrandColor',
  'connectionParameters',
  'connectionParameterSets',
  'capabilities',
  'policyTemplateInstances',
  'scriptOperations',
  'script',
  'publisher',
  'stackOwner',
] as const;
