import { providerOf } from '../connector/authentication/providers.ts';
import { templateWithId } from '../connector/policies/catalogue.ts';
import { keyOfField, SECTION } from '../connector/policies/keys.ts';
import type { PolicyTemplate } from '../connector/policies/template.ts';
import { typeWords } from '../swagger/schemaRows.ts';
import { entriesOf, itemsOf, member, textOf } from '../text/value.ts';
import type { Candidate } from './candidate.ts';
import { calledIn, valueIn } from './dynamic.ts';
import { CONNECTION_NAMES, MEDIA_TYPES, STATUSES } from './known.ts';
import { ownerOf, type Place } from './place.ts';
import { scopesAskedFor } from './scopes.ts';

/** The names that can be keys of the object at a place, where they are not the vocabulary's but the connector's own. */
export function namesAt(place: Place): readonly Candidate[] {
  const { owner, type } = place;
  const name = type?.kind === 'object' ? type.name : `${owner.name}.${owner.key}`;
  switch (name) {
    case 'responses':
      return described(STATUSES);
    case 'policyParameters':
      return policyFields(templateOf(place));
    case 'schema.properties':
      return requiredNames(place);
    case 'root.security':
    case 'operation.security':
      return owner.rest.length === 1
        ? entriesOf(place.definition.root['securityDefinitions']).map(([value, scheme]) => ({
            value,
            kind: 'reference',
            detail: textOf(scheme, 'type'),
          }))
        : [];
    case 'securityDefinition.scopes':
      return scopesAskedFor(place.properties).map((value) => ({ value, kind: 'value' }));
    case 'response.headers':
    case 'notificationContent.headers':
      return ['Location', 'Retry-After'].map((value) => ({ value, kind: 'value' }));
    case 'response.examples':
      return MEDIA_TYPES.map((value) => ({ value, kind: 'value' }));
    case 'properties.connectionParameters':
    case 'parameterSet.parameters':
      return owner.rest.length === 0 ? described(CONNECTION_NAMES) : [];
    case 'oAuthSettings.customParameters':
      return owner.rest.length === 0 ? providerFields(place) : [];
    default:
      return owner.key === 'parameters' ? argumentNames(place) : [];
  }
}

const described = (words: Readonly<Record<string, string>>): Candidate[] =>
  Object.entries(words).map(([value, says]) => ({ value, says, kind: 'value' }));

/** The template of the policy that a place lies in. */
export function templateOf(place: Place): PolicyTemplate | undefined {
  const policy = valueIn(place.root, place.path.slice(0, 3));
  return place.path[1] === 'policyTemplateInstances'
    ? templateWithId(textOf(policy, 'templateId') ?? '')
    : undefined;
}

/** The parameters of the policy's own template. */
const policyFields = (template: PolicyTemplate | undefined): Candidate[] =>
  (template?.fields ?? []).map(({ name, label, help, required }) => ({
    value: keyOfField(name),
    kind: 'policy',
    detail: required ? `${label}, required` : label,
    says: help,
  }));

/** Whether a template leaves open when it runs. */
export const asksSection = (place: Place, key: string): boolean =>
  key !== SECTION || (templateOf(place)?.sections.length ?? 2) > 1;

function providerFields(place: Place): Candidate[] {
  const provider = providerOf(textOf(ownerOf(place), 'identityProvider') ?? '');
  return (provider?.fields ?? []).map(({ name, label, hint, required }) => ({
    value: name,
    kind: 'field',
    detail: required ? `${label}, required` : label,
    says: hint,
  }));
}

/** Fields that must be there and are not described yet. */
const requiredNames = (place: Place): Candidate[] =>
  itemsOf(member(ownerOf(place), 'required')).flatMap((value) =>
    typeof value === 'string' ? [{ value, kind: 'field', detail: 'required' }] : [],
  );

/** Below `parameters` of an extension: the parameters of the operation that it calls, then what they are given. */
function argumentNames(place: Place): readonly Candidate[] {
  const { definition, owner } = place;
  const called = calledIn(definition, owner.path);
  if (called && owner.rest.length === 0) {
    return definition.parametersOf(called.operation).flatMap(({ value }) => {
      const name = textOf(value, 'name');
      if (name === undefined || textOf(value, 'in') === 'body') return [];
      const required = value['required'] === true ? ', required' : '';
      return [
        {
          value: name,
          kind: 'parameter',
          detail: typeWords(definition, value) + required,
          says: textOf(value, 'description') ?? textOf(value, 'x-ms-summary'),
        },
      ];
    });
  }
  return owner.rest.length === 1 ? (GIVEN[owner.name] ?? []) : [];
}

const given = (value: string, says: string): Candidate => ({ value, says, kind: 'key' });
const REFERENCE = given('parameterReference', 'An input of this operation: its name, then a path.');
const LITERAL = given('value', 'Always this value.');
const BY_NAME = [given('parameter', 'An input of this operation, by its name.')];

/** What an argument can be, by the extension that gives it. */
const GIVEN: Readonly<Partial<Record<string, readonly Candidate[]>>> = {
  dynamicValues: BY_NAME,
  dynamicSchema: BY_NAME,
  dynamicList: [REFERENCE, LITERAL],
  dynamicProperties: [REFERENCE, LITERAL],
  treeCall: [REFERENCE, LITERAL, given('selectedItemValuePath', 'The folder that was opened.')],
  call: [given('value-property', 'The field of the folder that was opened.')],
};
