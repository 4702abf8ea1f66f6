import { child } from '../../text/pointer.ts';
import { textOf } from '../../text/value.ts';
import { everywhere, rule } from '../rule.ts';
import { saysTheSame } from '../words/sentence.ts';
import { isAgentic, isEnabled } from './openAiData.ts';

const LEAST = 20;

export const aiDescriptionQuality = rule({
  id: 'ai-description-quality',
  title: 'Assistants learn too little about an operation',
  severity: everywhere('info'),
  visits: 'operation',
  why: 'A model chooses the operation by its description alone.',
  source: 'SUB (agent requirements)',
  *check({ at, value }) {
    if (!isEnabled(value) && !isAgentic(value)) return;
    const description = textOf(value, 'description')?.trim() ?? '';
    if (description === '') return;
    const place = child(at, 'description');
    if (description.length < LEAST)
      yield {
        at: place,
        message: `The description has ${description.length} characters; a model needs ${LEAST} or more to know when to use it.`,
      };
    else if (saysTheSame(description, textOf(value, 'summary') ?? ''))
      yield { at: place, message: 'The description tells a model no more than the summary.' };
  },
});
