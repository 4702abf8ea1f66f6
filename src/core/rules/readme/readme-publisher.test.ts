import { properties, readme } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { readmePublisher } from './readme-publisher.ts';

const withPublisher = (source: string, publisher: string | undefined) =>
  readme(source, properties({ publisher }));

testRule(readmePublisher, {
  accepts: {
    'the publisher': readme('## Publisher: Contoso\n'),
    'a company’s form behind it': withPublisher('## Publisher: Contoso\n', 'Contoso, Ltd.'),
    'any name where apiProperties.json has none': withPublisher('## Publisher: Jane\n', undefined),
  },
  refuses: [
    {
      name: 'none',
      given: readme('# Contoso\n\nText.\n\n## Prerequisites\n'),
      at: '',
      shows: '# Contoso',
      severity: { certified: 'warning', independent: 'warning', custom: 'off' },
      fixed: readme('# Contoso\n\nText.\n\n## Publisher: Contoso\n\n## Prerequisites\n'),
    },
    {
      name: 'the template’s name, which is changed on demand',
      given: readme('## Publisher: Publisher’s Name\n'),
      at: '',
      proposed: readme('## Publisher: Contoso\n'),
    },
    {
      name: 'a heading without a name',
      given: readme('## Publisher\n'),
      at: '',
      shows: '## Publisher',
      fixed: readme('## Publisher: Contoso\n'),
    },
    { name: 'none that could be put in', given: withPublisher('# Contoso\n', undefined), at: '' },
  ],
});
