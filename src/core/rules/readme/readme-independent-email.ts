import { textFileOf } from '../../connector/connector.ts';
import { child } from '../../text/pointer.ts';
import { isObject, member, textOf } from '../../text/value.ts';
import { rule } from '../rule.ts';

const ADDRESS = /[^\s@<>()[\],;:"]{1,64}@[^\s@<>()[\],;:"]{1,190}\.[a-z]{2,}/i;

export const readmeIndependentEmail = rule({
  id: 'readme-independent-email',
  title: 'No e-mail address of the publisher',
  severity: { certified: 'off', independent: 'warning', custom: 'off' },
  visits: 'info',
  why: 'Forms and questions about the connector are sent there.',
  source: 'IP',
  *check({ at, value }, context) {
    const contact = member(value, 'contact');
    if ((textOf(contact, 'email')?.trim() ?? '') !== '') return;
    if (ADDRESS.test(textFileOf(context.connector, 'readme')?.text ?? '')) return;
    yield {
      at: isObject(contact) ? child(at, 'contact') : at,
      message: 'Neither the contact nor the readme has an e-mail address.',
    };
  },
});
