import { isObject } from '../../text/value.ts';
import { rule } from '../rule.ts';
import { signInsOf } from '../security/signIns.ts';
import { sectionsOf } from './kinds.ts';
import { readmeOf, topOf } from './readme.ts';

const STEP = /^[ \t]*(?:\d{1,3}[.)]|[*+-])[ \t]+\S.*$/gm;
const ABOUT = /redirect|callback|regist|\bapps?\b|application|client[ _-]?(?:id|secret)/i;

export const readmeOauthSteps = rule({
  id: 'readme-oauth-steps',
  title: 'The readme does not say step by step how to register the app',
  severity: { certified: 'off', independent: 'error', custom: 'off' },
  visits: 'readme',
  why: 'Reviewers register the app by these steps, and so does everyone who uses the connector.',
  source: 'PR, RM, IP',
  *check(file, context) {
    const { properties } = context;
    const signs = isObject(properties) && [...signInsOf('/properties', properties)].length > 0;
    if (!signs) return;
    const readme = readmeOf(file);
    if ((readme.text.match(STEP) ?? []).some((step) => ABOUT.test(step))) return;
    yield {
      at: '',
      range: sectionsOf(readme, 'credentials')[0]?.heading ?? topOf(readme),
      message:
        'The readme needs steps, as a list, that say how to register the app and its redirect URL.',
    };
  },
});
