import { TEMPLATES } from '../../../core/connector/policies/catalogue.ts';
import {
  type PolicySection,
  type PolicyTemplate,
  TEMPLATE_GROUPS,
  type TemplateGroup,
} from '../../../core/connector/policies/template.ts';

const GROUP_NAMES: Readonly<Record<TemplateGroup, string>> = {
  address: 'Address',
  fields: 'Headers and query',
  body: 'Body',
  triggers: 'Triggers, pages, connection',
};

/** The templates that are offered, by what they change. */
export const OFFERED: readonly {
  readonly name: string;
  readonly templates: readonly PolicyTemplate[];
}[] = TEMPLATE_GROUPS.map((group) => ({
  name: GROUP_NAMES[group],
  templates: TEMPLATES.filter((template) => template.group === group && !template.isOld),
}));

export const SECTION_NAMES: Readonly<Record<PolicySection, string>> = {
  Request: 'Request: before the call',
  Response: 'Response: after the call',
  Failure: 'Failure: when the call itself fails',
};
