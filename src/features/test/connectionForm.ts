import {
  type Dialog,
  type DialogField,
  dialogOf,
} from '../../core/connector/authentication/dialog.ts';
import { isOAuth } from '../../core/connector/authentication/oauth.ts';
import { schemesOf } from '../../core/connector/authentication/scheme.ts';
import { entriesOf, itemsOf, type Json, member } from '../../core/text/value.ts';

/** What a connection asks for one way of signing in. */
export interface ConnectionWay {
  readonly name: string;
  readonly fields: readonly DialogField[];
  /** The parameter that holds the access token, as the file has it; undefined where nobody signs in. */
  readonly oauth: { readonly key: string; readonly parameter: Json } | undefined;
}

/** The ways to sign in; without apiProperties.json the definition's security decides. */
export function connectionWays(root: Json, apiProperties: Json | undefined): ConnectionWay[] {
  const properties = member(apiProperties, 'properties');
  if (apiProperties === undefined) return [wayOfScheme(root)];
  const sets = itemsOf(member(member(properties, 'connectionParameterSets'), 'values'));
  const dialog: Dialog = dialogOf(properties);
  return dialog.ways.map(({ name, fields }, index) => {
    const set = sets[index];
    const parameters = member(set ?? properties, set ? 'parameters' : 'connectionParameters');
    const [oauth] = entriesOf(parameters).filter(([, parameter]) => isOAuth(parameter));
    return {
      name,
      fields: fields.filter(({ control }) => CAN_BE_TYPED.has(control)),
      oauth: oauth && { key: oauth[0], parameter: oauth[1] },
    };
  });
}

const CAN_BE_TYPED: ReadonlySet<string> = new Set(['text', 'masked', 'choice', 'check']);

const plain = (key: string, label: string, control: DialogField['control']): DialogField => ({
  key,
  label,
  placeholder: '',
  tooltip: '',
  required: true,
  control,
  choices: [],
  initial: '',
  when: undefined,
});

const BY_SCHEME: Readonly<Record<string, readonly DialogField[]>> = {
  basic: [plain('username', 'User name', 'text'), plain('password', 'Password', 'masked')],
  apiKey: [plain('api_key', 'API key', 'masked')],
};

function wayOfScheme(root: Json): ConnectionWay {
  const type = schemesOf(root)[0]?.type ?? '';
  return {
    name: '',
    fields: BY_SCHEME[type] ?? [],
    oauth: type === 'oauth2' ? { key: 'token', parameter: {} } : undefined,
  };
}
