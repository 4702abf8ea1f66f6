import { everywhere, rule } from '../rule.ts';
import { textIn } from './textIn.ts';

const API = /(?<![\p{L}\p{N}])api(?![\p{L}\p{N}])/iu;

export const descriptionMentionsApi = rule({
  id: 'description-mentions-api',
  title: 'The description says API',
  severity: everywhere('info'),
  visits: 'info',
  why: 'Makers want to know what they can do, not how it is reached; the string guide leaves the word out.',
  source: 'STR',
  *check(info) {
    const description = textIn(info, 'description');
    const word = description && API.exec(description.text)?.[0];
    if (!description || word === undefined) return;
    yield {
      at: description.at,
      message: `The description says "${word}". Say what makers can do with the service instead.`,
    };
  },
});
