import { quoted } from '../words/quote.ts';
import { pathRule } from './pathRule.ts';
import { routeIn } from './pathTemplate.ts';

export const pathWildcard = pathRule({
  id: 'path-wildcard',
  title: 'The path has a wildcard',
  why: 'No request can be made of a path that stands for many; the validator refuses * in it.',
  source: 'VAL OperationPathContainsUnsupportedCharacters',
  judge: (path) =>
    routeIn(path).includes('*')
      ? { message: `The path ${quoted(path)} has a *. Use a parameter in its place.` }
      : undefined,
});
