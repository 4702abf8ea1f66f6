import { treeOf } from '../../../connector/fileJson.ts';
import type { FileRole } from '../../../connector/files.ts';
import { newTextFile, readFile } from '../../../connector/files.ts';
import type { Edit } from '../../../text/edit.ts';
import { find } from '../../../text/locate.ts';
import type { Profile } from '../../rule.ts';
import { picture } from '../testConnector.ts';
import type { Defect, Injection } from './defect.ts';
import type { Subject } from './subject.ts';

/** A text with something in place of what a pattern finds; the first group, if any, is kept in front. */
interface Slip {
  readonly rule: string | readonly string[];
  readonly find: RegExp;
  readonly put: string;
  /** Where the file has such slips already, one more is not told. */
  readonly unless?: RegExp;
}

/** Slips of the hand, anywhere in a JSON file. */
const SLIPS: Readonly<Record<string, Slip>> = {
  'comma missing': { rule: 'json-unparseable', find: /(["}\]]),(?=\s*\n\s*")/g, put: '' },
  'comma trailing': { rule: 'json-unparseable', find: /(["}\]])(?=\s*\n\s*\})/g, put: ',' },
  'comma twice': { rule: 'json-unparseable', find: /(["}\]]),(?=\s*\n\s*")/g, put: ',,' },
  'brace missing': { rule: 'json-unparseable', find: /("\s*\n\s*)\}(?=,?\s*\n)/g, put: '' },
  'bracket missing': { rule: 'json-unparseable', find: /(["}]\s*\n\s*)\](?=,?\s*\n)/g, put: '' },
  'quote missing in front': { rule: 'json-unparseable', find: /(:\s*)"(?=[a-z])/gi, put: '' },
  'quote missing behind': { rule: 'json-unparseable', find: /([a-z.])"(?=,\s*\n)/gi, put: '' },
  'quotes single': { rule: 'json-unparseable', find: /(:\s*)"[^"\\']*"(?=,?\s*\n)/g, put: "'a'" },
  'colon missing': { rule: 'json-unparseable', find: /("[a-z]+"):(?=\s)/gi, put: '' },
  comment: { rule: 'json-unparseable', find: /(,)(?=\s*\n\s*")/g, put: ', // as agreed' },
  'key without quotes': { rule: 'json-unparseable', find: /(\n\s*)"[a-z]+"(?=\s*:)/gi, put: 'key' },
  'word that is no value': {
    rule: 'json-unparseable',
    find: /(:\s*)true(?=,?\s*\n)/g,
    put: 'True',
  },
  'escape that is none': { rule: 'json-unparseable', find: /([a-z])"(?=,\s*\n)/gi, put: '\\q"' },
  'control character': { rule: 'json-unparseable', find: /([a-z])"(?=,\s*\n)/gi, put: '\u0001"' },
  'tab in front': { rule: 'file-tabs', find: /(\n) +(?=")/g, put: '\t', unless: /\n *\t/ },
  'blank behind': {
    rule: 'file-trailing-space',
    find: /(,)(?=\n)/g,
    put: ' ',
    unless: /[ \t]\r?\n/,
  },
};

const slips = (role: 'definition' | 'properties'): Defect[] =>
  Object.entries(SLIPS).map(([id, { rule, find, put, unless }]) =>
    defect(`${id} in ${role}`, rule, function* (subject) {
      const text = subject.textOf(role);
      if (unless?.test(text)) return;
      for (const found of text.matchAll(find)) {
        const [whole, kept = ''] = found;
        const offset = found.index + kept.length;
        yield edit(role, { offset, length: whole.length - kept.length, text: put });
      }
    }),
  );

/** The whole of a file otherwise, or other files. */
export const TEXT_DEFECTS: readonly Defect[] = [
  ...slips('definition'),
  ...slips('properties'),
  defect('text behind the end', 'json-unparseable', function* (subject) {
    const end = subject.textOf('definition').trimEnd().length;
    yield edit('definition', { offset: end, length: 0, text: ' }' });
  }),
  defect('cut off', 'json-unparseable', function* (subject) {
    const text = subject.textOf('definition');
    const offset = Math.floor(text.length / 2);
    yield edit('definition', { offset, length: text.length - offset, text: '' });
  }),
  defect('mark of byte order', 'file-has-bom', function* (subject) {
    if (!subject.textOf('definition').startsWith('\ufeff'))
      yield edit('definition', { offset: 0, length: 0, text: '\ufeff' });
  }),
  defect('key twice', 'duplicate-json-key', function* (subject) {
    for (const pointer of ['/info/title', '/info/version', '/host', '/swagger'] as const) {
      const file = subject.connector.files.find(({ role }) => role === 'definition');
      const tree = file && treeOf(file);
      const key = tree && find(tree, pointer)?.key;
      if (!key) continue;
      const name = pointer.slice(pointer.lastIndexOf('/') + 1);
      yield edit('definition', { offset: key.start, length: 0, text: `"${name}": "a", ` });
    }
  }),
  defect('definition over the limit', 'definition-too-large', function* (subject) {
    const text = subject.textOf('definition');
    if (text.length < 300_000)
      yield edit('definition', { offset: text.length, length: 0, text: '\n'.repeat(1_000_001) });
  }),
  ...[
    script('script of another class', 'script-class', CODE().replace('class Script', 'class Code')),
    script('script without a base', 'script-class', CODE().replace(' : ScriptBase', '')),
    script('script that executes nothing', 'script-execute', CODE().replace('ExecuteAsync', 'Run')),
    script(
      'script with a foreign namespace',
      'script-namespace',
      `using System.Reflection;\n${CODE()}`,
    ),
    script('script with a client of its own', 'script-http-client', CODE('new HttpClient();')),
    script('script that waits', 'script-timeout', CODE('await Task.Delay(60000);')),
    script(
      'script that compares what is not there',
      'script-operation-unknown',
      CODE('if (Context.OperationId == "Nowhere") return null;'),
    ),
    script('script for all operations', 'script-operations-missing', CODE()),
    script('script too large', 'script-too-large', `${CODE()}${'// a\n'.repeat(260_000)}`),
  ],
  defect('readme gone', 'readme-missing', function* (subject) {
    if (has(subject, 'readme')) yield { by: 'file', role: 'readme', file: undefined };
  }),
  defect('properties gone', ['folder-files', 'properties-missing'], function* (subject) {
    if (has(subject, 'properties')) yield { by: 'file', role: 'properties', file: undefined };
  }),
  ...[
    heading('prerequisites', 'readme-prerequisites', /pre-?requisite/i),
    heading('operations', 'readme-operations', /supported operations/i),
    heading('credentials', 'readme-credentials', /obtaining credentials/i),
    heading('limitations', 'readme-limitations', /known issues/i),
    heading('publisher', 'readme-publisher', /publisher/i),
    heading('deployment', 'readme-deployment', /deployment/i),
  ],
  defect('readme of another title', 'readme-title', function* (subject) {
    const found = /^# .+/.exec(subject.textOf('readme'));
    if (found)
      yield edit('readme', { offset: 0, length: found[0].length, text: '# Something else' });
  }),
  defect('readme without a word', ['readme-intro', 'readme-title'], function* (subject) {
    if (has(subject, 'readme')) yield file('readme', newTextFile('readme.md', '# \n', 'readme'));
  }),
  icon('icon of another size', 'icon-size', picture(64, 128, 0xda, 0x3b, 0x01)),
  icon('icon that is see-through', 'icon-background', picture(100, 100, 0, 0, 0, 0)),
  icon('icon of another format', 'icon-format', new TextEncoder().encode('GIF89a')),
  icon(
    'icon of an independent connector',
    'icon-present-independent',
    picture(100, 100, 1, 2, 3),
    'independent',
  ),
  defect('file that does not belong', 'folder-extra-files', function* () {
    yield file('other', newTextFile('notes.txt', 'To do.', 'other'));
  }),
];

function CODE(statement = ''): string {
  return `using System.Net.Http;
using System.Threading.Tasks;

public class Script : ScriptBase
{
    public override async Task<HttpResponseMessage> ExecuteAsync()
    {
        ${statement}
        return await Context.SendAsync(Context.Request, CancellationToken).ConfigureAwait(false);
    }
}
`;
}

function script(id: string, rule: string, text: string): Defect {
  return defect(id, rule, function* (subject) {
    if (!has(subject, 'script')) yield file('script', newTextFile('script.csx', text, 'script'));
  });
}

/** A section of the readme whose heading says something else. */
function heading(name: string, rule: string, pattern: RegExp): Defect {
  return defect(`readme without ${name}`, rule, function* (subject) {
    const text = subject.textOf('readme');
    const headings = [...text.matchAll(/^#+ .*$/gm)].filter(([line]) => pattern.test(line));
    const [only] = headings;
    if (only && headings.length === 1)
      yield edit('readme', { offset: only.index, length: only[0].length, text: '## Else' });
  });
}

function icon(id: string, rule: string, bytes: Uint8Array, profile?: Profile): Defect {
  return defect(
    id,
    rule,
    function* (subject) {
      if (!has(subject, 'icon')) yield file('icon', readFile({ name: 'icon.png', bytes }));
    },
    profile,
  );
}

function defect(
  id: string,
  rule: string | readonly string[],
  injections: (subject: Subject) => Iterable<Injection>,
  profile: Profile = 'certified',
): Defect {
  return { id, rules: [rule].flat(), profile, injections };
}

const edit = (role: FileRole, edit: Edit): Injection => ({ by: 'edit', role, edit });

const file = (role: FileRole, file: Extract<Injection, { by: 'file' }>['file']): Injection => ({
  by: 'file',
  role,
  file,
});

const has = ({ connector }: Subject, role: FileRole): boolean =>
  connector.files.some((one) => one.role === role);
