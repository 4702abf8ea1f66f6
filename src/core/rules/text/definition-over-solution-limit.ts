import { LIMITS } from '../limits.ts';
import { everywhere, rule } from '../rule.ts';
import { MOST_BYTES } from './fileSize.ts';

const MOST = LIMITS.solutionCharacters;
const NEAR = 450_000;

export const definitionOverSolutionLimit = rule({
  id: 'definition-over-solution-limit',
  title: 'The definition is too large for a solution',
  severity: everywhere('warning'),
  visits: 'jsonFile',
  why: 'A solution keeps the definition in a column of 500,000 characters: a larger one cannot be moved between environments.',
  source: 'public issue of the repository (3567)',
  *check({ file, tree: { text } }) {
    if (file.role !== 'definition' || text.length <= NEAR) return;
    // What no product takes at all has a rule of its own.
    if (text.length > MOST_BYTES) return;
    const characters = `The definition has ${text.length.toLocaleString('en')} characters`;
    yield {
      at: '',
      message:
        text.length > MOST
          ? `${characters}; a solution holds at most ${MOST.toLocaleString('en')}.`
          : `${characters}, close to the ${MOST.toLocaleString('en')} that a solution holds.`,
    };
  },
});
