import { definition, withFiles } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { folderSettings } from './folder-settings.ts';

const settings = (values: object) => ({
  ...withFiles(definition(), { texts: { settings: JSON.stringify(values) } }),
  file: 'settings' as const,
});

testRule(folderSettings, {
  accepts: {
    'names of files': settings({ connectorId: null, environment: '', icon: 'icon.png' }),
    'no settings': definition({ environment: 'production' }),
  },
  refuses: [
    {
      name: 'the connector and its environment',
      given: settings({ connectorId: 'shared_contoso', environment: 'Default-1' }),
      at: ['/connectorId', '/environment'],
      severity: { certified: 'info', independent: 'info', custom: 'off' },
      fixed: settings({ connectorId: null, environment: null }),
    },
  ],
});
