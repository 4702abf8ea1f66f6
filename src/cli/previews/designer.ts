import { designerPreview } from '../../core/preview/designer/designerPreview.ts';
import type {
  DesignerFile,
  DesignerInput,
  DesignerOperation,
  DesignerOutput,
  TypeName,
} from '../../core/preview/designer/shape.ts';
import { harmless, painter } from '../formats/paint.ts';
import type { Terminal } from '../io.ts';
import { only, type PreviewTarget } from './target.ts';

/** The cards of Power Automate and Logic Apps. */
export const designer: PreviewTarget = {
  preview({ definition }, path, operation) {
    const whole = designerPreview(definition);
    const operations = only(whole.operations, operation, path);
    const order = whole.order.filter((id) => Object.hasOwn(operations, id));
    const file = { ...whole, order, operations };
    return { fields: file, text: (terminal) => designerText({ path, ...file }, terminal) };
  },
};

/** The operations of a connector for people: each with the fields of its card and what it gives. */
function designerText(file: { path: string } & DesignerFile, terminal: Terminal): string {
  const paint = painter(terminal);
  const ids = [...new Set([...file.order, ...Object.keys(file.operations)])];
  const blocks = ids.flatMap((id) => {
    const operation = file.operations[id];
    return operation ? [operationText(id, operation, terminal)] : [];
  });
  return `${paint('bold', `${harmless(file.title)} (${harmless(file.path)})`)}\n\n${blocks.join('\n')}`;
}

function operationText(id: string, operation: DesignerOperation, terminal: Terminal): string {
  const paint = painter(terminal);
  const { summary, kind, visibility, inputs, outputs } = operation;
  const title = paint('bold', harmless(summary ?? id));
  const marks = [kind, visibility, harmless(id)].filter((mark) => mark !== undefined).join(', ');
  return [
    `  ${title}  ${paint('dim', marks)}`,
    ...inputs.filter(({ show }) => show !== 'hidden').map((input) => `    ${inputText(input)}`),
    ...outputs.map((output) => `    → ${outputText(output)}`),
    '',
  ].join('\n');
}

const typeText = (type: TypeName): string =>
  typeof type === 'string' ? type : type.map(String).join(' or ');

const inputText = ({ title, required, type, show }: DesignerInput): string =>
  `${harmless(title)}${required ? ' *' : ''}  ${harmless(typeText(type))}${show === 'advanced' ? ', after "Show all"' : ''}`;

const outputText = ({ title, type, inArray }: DesignerOutput): string =>
  `${harmless(title)}  ${harmless(typeText(type))}${inArray ? ', for each item' : ''}`;
