import { expect, it } from 'vitest';
import { RULES } from './catalogue.ts';
import type { Rule } from './rule.ts';

const HEAD = `# Rules

What the studio checks, in the order of the findings list. The three severities are those for a certified, an
independent and a custom connector; an error keeps the connector from being packed.
Sources: VAL the platform's validator, with its code; VAL! the same, seen at error level; CS coding standards; STR string
guidance; SUB submission pages; IP independent publishers' page; PR pull request template; TPL repository templates; SCH and
PSCH the repository's schemas; PAC paconn; SC Solution Checker; LUX designer; PFX Power Fx; COM community.

This file is made of the rules themselves: \`npx vitest run src/core/rules/docs.test.ts -u\` writes it anew.
`;

const section = ({ id, title, severity, why, source }: Rule): string => `
## ${id}

${title}. ${why}

| certified | independent | custom | source |
|---|---|---|---|
| ${severity.certified} | ${severity.independent} | ${severity.custom} | ${source} |
`;

it('docs/rules.md says what the rules say', async () => {
  const text = HEAD + RULES.map(section).join('');
  await expect(text).toMatchFileSnapshot('../../../docs/rules.md');
});
