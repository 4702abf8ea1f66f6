import { child } from '../../text/pointer.ts';
import { textOf } from '../../text/value.ts';
import { everywhere, rule } from '../rule.ts';
import { quoted } from '../words/quote.ts';

export const parameterFormName = rule({
  id: 'parameter-form-name',
  title: 'The form field has a name that cannot be sent',
  severity: everywhere('error'),
  visits: 'parameter',
  why: 'Names of form fields stand in headers of the request, which are plain ASCII.',
  source: 'VAL InvalidFormDataParameterName, LUX',
  *check({ at, value }) {
    const name = textOf(value, 'name');
    if (textOf(value, 'in') !== 'formData' || name === undefined) return;
    const place = child(at, 'name');
    if (/[^ -~]/.test(name))
      yield {
        at: place,
        message: `The name ${quoted(name)} of a form field has other characters than ASCII.`,
      };
    else if (textOf(value, 'type') === 'file' && /["@]/.test(name))
      yield {
        at: place,
        message: `The name ${quoted(name)} of a file has " or @: designers do not show it.`,
        severity: everywhere('warning'),
      };
  },
});
