import { icon, picture } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { iconFormat } from './icon-format.ts';

const PNG = picture(100, 100, 0, 0, 0);
const JPEG = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0);

testRule(iconFormat, {
  accepts: { 'a PNG': icon(PNG), 'capitals in its name': icon(PNG, {}, 'Icon.PNG') },
  refuses: [
    {
      name: 'another picture under that name',
      given: icon(JPEG),
      at: '',
      severity: { certified: 'error', independent: 'off', custom: 'warning' },
    },
    { name: 'another picture', given: icon(JPEG, {}, 'icon.jpg'), at: '', says: 'not a PNG' },
    {
      name: 'a PNG under another name',
      given: icon(PNG, {}, 'icon.jpg'),
      at: '',
      says: 'icon.png',
    },
    { name: 'nothing', given: icon(new Uint8Array()), at: '' },
  ],
});
