import { child } from '../../text/pointer.ts';
import { textOf } from '../../text/value.ts';
import { everywhere, rule } from '../rule.ts';
import { called } from './labelled.ts';

export const parameterFilePlace = rule({
  id: 'parameter-file-place',
  title: 'A file is not in a form',
  severity: everywhere('error'),
  visits: 'parameter',
  why: 'Only a form can carry a file beside other values; elsewhere its content is binary or base64.',
  source: 'VAL FileParameterMustBeInFormData',
  *check(parameter) {
    const { at, value } = parameter;
    const place = textOf(value, 'in');
    // A body with a type of its own is another rule's finding.
    if (textOf(value, 'type') !== 'file' || place === 'formData' || place === 'body') return;
    yield {
      at: child(at, 'type'),
      message: `${called(parameter)} is a file, which has to be in "formData".`,
    };
  },
});
