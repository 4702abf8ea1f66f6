import { identifier, typeWord } from '../../core/preview/powerapps/fxType.ts';
import { powerAppsPreview } from '../../core/preview/powerapps/powerAppsPreview.ts';
import { remediesFor } from '../../core/preview/powerapps/remedy.ts';
import type {
  PowerAppsFile,
  PowerAppsFunction,
  PowerAppsParameter,
} from '../../core/preview/powerapps/shape.ts';
import { harmless, painter } from '../formats/paint.ts';
import type { Terminal } from '../io.ts';
import { only, type PreviewTarget } from './target.ts';

/** The functions of Power Apps. */
export const powerApps: PreviewTarget = {
  preview({ definition }, path, operation) {
    const whole = powerAppsPreview(definition);
    const file = operation === undefined ? whole : onlyOf(whole, operation, path);
    return { fields: file, text: (terminal) => powerAppsText(path, file, terminal) };
  },
};

/** @throws Failure there is no such operation */
function onlyOf({ functions, triggers }: PowerAppsFile, id: string, path: string): PowerAppsFile {
  const known = [...Object.values(functions), ...Object.values(triggers)].map(
    ({ operationId, path }) => [operationId ?? path, true] as const,
  );
  only(Object.fromEntries(known), id, path);
  const named = (list: Readonly<Record<string, PowerAppsFunction>>) =>
    Object.fromEntries(
      Object.entries(list).filter(([, { operationId, path }]) => (operationId ?? path) === id),
    );
  return { functions: named(functions), triggers: named(triggers) };
}

/** The functions of a connector for people: each with its arguments and its result, or why there is none. */
function powerAppsText(path: string, file: PowerAppsFile, terminal: Terminal): string {
  const paint = painter(terminal);
  const blocks = Object.entries(file.functions).map(([name, shown]) =>
    functionText(name, shown, terminal),
  );
  const triggers = Object.keys(file.triggers).map(
    (name) => `  ${paint('dim', `${name}: a trigger, which Power Apps does not have`)}\n`,
  );
  return `${paint('bold', harmless(path))}\n\n${[...blocks, ...triggers].join('\n')}`;
}

function functionText(name: string, shown: PowerAppsFunction, terminal: Terminal): string {
  const paint = painter(terminal);
  const { requiredParameters, optionalParameters, returnTypeWithDisplayNames } = shown;
  const call = shown.signatures.at(-1) ?? `${name}(…)`;
  return [
    `  ${paint('bold', harmless(call))}${marksOf(shown)}`,
    ...requiredParameters.map((parameter) => `    ${parameterText(parameter)}  required`),
    ...optionalParameters.map((parameter) => `    ${parameterText(parameter)}`),
    `    → ${harmless(returnTypeWithDisplayNames)}`,
    ...(shown.supported ? [] : [`    ${paint('error', `Not usable: ${harmless(shown.reason)}`)}`]),
    ...remediesFor(shown.reason).map((remedy) => `    ${remedy}`),
    '',
  ].join('\n');
}

function marksOf({ internal, webhook, deprecated, behavior }: PowerAppsFunction): string {
  const marks = [
    internal && 'internal',
    webhook && 'webhook',
    deprecated && 'deprecated',
    behavior && 'behavior',
  ].filter((mark) => mark !== false);
  return marks.length === 0 ? '' : `  ${marks.join(', ')}`;
}

const parameterText = ({ name, type }: PowerAppsParameter): string =>
  `${harmless(identifier(name))}  ${typeWord(type)}`;
