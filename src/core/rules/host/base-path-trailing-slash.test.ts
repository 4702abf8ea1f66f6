import { definition } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { basePathTrailingSlash } from './base-path-trailing-slash.ts';

testRule(basePathTrailingSlash, {
  accepts: {
    'a path': definition({ basePath: '/v1' }),
    'a slash alone': definition({ basePath: '/' }),
    'no slash in front: another rule reports it': definition({ basePath: 'v1/' }),
    none: definition({ basePath: undefined }),
  },
  refuses: [
    {
      name: 'a slash behind',
      given: definition({ basePath: '/v1/' }),
      at: '/basePath',
      severity: { certified: 'info', independent: 'info', custom: 'info' },
      proposed: definition({ basePath: '/v1' }),
    },
  ],
});
