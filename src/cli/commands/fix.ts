import { command, flag, one, texts } from '../command.ts';

export const fix = command({
  name: 'fix',
  summary: "Apply the safe fixes of a connector's findings",
  details:
    'A safe fix changes no request, response, id or name that a flow may depend on. Only the text that is wrong changes.',
  examples: [
    'fix contoso --dry-run',
    'fix contoso --rule operation-summary-end --rule schemes-invalid',
  ],
  args: {
    path: one('PATH', "a connector's folder or a definition file"),
    rule: texts('ID', 'Only fixes of this rule; may be given several times'),
    dryRun: flag('Change nothing; print a unified diff'),
  },
  async run({ path, rule, dryRun }, io) {
    const { fixConnector } = await import('../fixConnector.ts');
    return fixConnector(path, { rules: rule, dryRun }, io);
  },
});
