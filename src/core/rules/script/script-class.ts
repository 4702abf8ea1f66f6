import { everywhere, rule } from '../rule.ts';
import { headOf, rangesOf, scannedOf } from './scriptCode.ts';

const SCRIPT_CLASS = /\bclass\s+Script\s*:\s*(?:[\w.]+\s*,\s*)*(?:[\w.]+\.)?ScriptBase\b/;

export const scriptClass = rule({
  id: 'script-class',
  title: 'The custom code has no class Script, or stands in several files',
  severity: everywhere('error'),
  visits: 'script',
  why: 'The platform makes one object of the class Script in script.csx and knows no other.',
  source: 'CODE',
  *check(file, context) {
    const { text } = file;
    const { code } = scannedOf(file);
    if (!SCRIPT_CLASS.test(code)) {
      const [other] = rangesOf(code, /\bclass\s+\w+[^{;]*/g);
      yield {
        at: '',
        range: other ?? headOf(text),
        message: 'The script needs a class: public class Script : ScriptBase.',
      };
    }
    const second = context.connector.files.find(
      ({ name }) => name !== file.name && /\.csx$/i.test(name),
    );
    if (second)
      yield {
        at: '',
        range: headOf(text),
        message: `There is a second script, ${second.name}: a connector has one.`,
      };
  },
});
