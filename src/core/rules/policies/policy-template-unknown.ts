import { TEMPLATES } from '../../connector/policies/catalogue.ts';
import { instancesIn } from '../../connector/policies/instances.ts';
import { child } from '../../text/pointer.ts';
import { proposed, set } from '../fix.ts';
import { everywhere, rule } from '../rule.ts';
import { nearest } from '../words/nearest.ts';

export const policyTemplateUnknown = rule({
  id: 'policy-template-unknown',
  title: 'A policy has a template that is not known',
  severity: everywhere('warning'),
  visits: 'properties',
  why: 'The platform refuses templates that it does not have; the studio keeps such a policy and cannot simulate it.',
  source: 'PSCH',
  *check({ value }) {
    for (const { at, templateId, template } of instancesIn(value)) {
      if (template) continue;
      const place = child(at, 'templateId');
      const similar = nearest(
        templateId,
        TEMPLATES.map(({ id }) => id),
      );
      yield {
        at: place,
        message:
          templateId.trim() === ''
            ? 'The policy has no template.'
            : `There is no policy template "${templateId}" that the studio knows.`,
        fix: similar ? proposed(`Change to "${similar}"`, set(place, similar)) : undefined,
      };
    }
  },
});
