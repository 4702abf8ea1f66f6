import { Html, html } from '../../report/html.ts';
import { anchorsOf } from './anchors.ts';
import { link, markdownHtml } from './markdown.ts';
import type {
  ConnectionDocs,
  DefinitionDocs,
  DocsFile,
  Fact,
  OperationDocs,
  ParameterRow,
  TypeWords,
  ValueRow,
} from './shape.ts';
import { STYLE } from './style.ts';

/** The reference page of a connector as a page of its own: no script, nothing loaded, every text escaped. */
export function docsHtml(docs: DocsFile): string {
  const title = docs.title || 'Connector';
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>${title}: connector reference</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${new Page(docs).body(title)}</main>
</body>
</html>
`.text;
}

class Page {
  private readonly operationAt: ReadonlyMap<string, string>;
  private readonly definitionAt: ReadonlyMap<string, string>;

  constructor(private readonly docs: DocsFile) {
    const { actions, triggers, definitions } = docs;
    const ids = [...actions, ...triggers].map(({ operationId }) => operationId);
    this.operationAt = anchorsOf('operation', ids);
    this.definitionAt = anchorsOf(
      'definition',
      definitions.map(({ name }) => name),
    );
  }

  body(title: string): Html {
    const { description, contact, metadata, introduction, connections } = this.docs;
    const { throttling, actions, triggers, definitions } = this.docs;
    return html`<h1>${title}</h1>
${paragraph(description)}
${factTable('Contact', contact)}
${factTable('Connector Metadata', metadata)}
${introduction.map(
  ({ title: heading, markdown }) => html`<section>
${heading === '' ? undefined : html`<h2>${heading}</h2>`}
${markdownHtml(markdown)}
</section>
`,
)}
<section>
<h2>Creating a connection</h2>
${connections.map(connection)}
</section>
<section>
<h2>Throttling Limits</h2>
${table(
  ['Name', 'Calls', 'Renewal Period'],
  throttling.map(({ name, calls, renewalPeriod }) => [name, calls, `${renewalPeriod} seconds`]),
)}
</section>
${this.operations('Actions', actions)}
${this.operations('Triggers', triggers)}
${
  definitions.length === 0
    ? undefined
    : html`<section>
<h2>Definitions</h2>
${definitions.map((each) => this.definition(each))}
</section>
`
}`;
  }

  private operations(heading: string, operations: readonly OperationDocs[]): Html | undefined {
    if (operations.length === 0) return undefined;
    const rows = operations.map(({ operationId, summary, description }) => [
      html`<a href="#${this.operationAt.get(operationId)}">${summary}</a>`,
      description,
    ]);
    return html`<section>
<h2>${heading}</h2>
${table(['Name', 'Description'], rows)}
${operations.map((operation) => this.operation(operation))}
</section>
`;
  }

  private operation({ operationId, summary, deprecated, ...operation }: OperationDocs): Html {
    const { description, parameters } = operation;
    return html`<article>
<h3 id="${this.operationAt.get(operationId)}" tabindex="-1">${summary}${deprecated ? ' (deprecated)' : undefined}</h3>
<p class="quiet">Operation ID: <code>${operationId}</code></p>
${paragraph(description)}
${
  parameters.length === 0
    ? undefined
    : html`<h4>Parameters</h4>
${this.parameters(parameters)}`
}
<h4>Returns</h4>
${this.returns(operation)}
</article>
`;
  }

  private parameters(parameters: readonly ParameterRow[]): Html {
    return table(
      ['Name', 'Key', 'Required', 'Type', 'Description'],
      parameters.map(({ name, key, required, type, description }) => [
        name,
        code(key),
        required ? 'True' : '',
        this.type(type),
        description,
      ]),
    );
  }

  private returns({ returns }: Pick<OperationDocs, 'returns'>): Html {
    switch (returns.kind) {
      case 'nothing':
        return html`<p>This operation returns nothing.</p>`;
      case 'dynamic':
        return html`<p>The outputs of this operation are dynamic.</p>`;
      case 'values':
        return this.values(returns.rows);
    }
  }

  private values(rows: readonly ValueRow[]): Html {
    return table(
      ['Name', 'Path', 'Type', 'Description'],
      rows.map(({ name, path, type, description }) => [
        name,
        path === '' ? '' : code(path),
        this.type(type),
        description,
      ]),
    );
  }

  private definition({ name, description, rows }: DefinitionDocs): Html {
    return html`<article>
<h3 id="${this.definitionAt.get(name)}" tabindex="-1">${name}</h3>
${paragraph(description)}
${this.values(rows)}
</article>
`;
  }

  private type({ words, definition }: TypeWords): Html | string {
    const anchor = definition === undefined ? undefined : this.definitionAt.get(definition);
    return anchor === undefined ? words : html`<a href="#${anchor}">${words}</a>`;
  }
}

const code = (text: string): Html => html`<code>${text}</code>`;

const paragraph = (text: string): Html | undefined =>
  text.trim() === '' ? undefined : html`<p class="lines">${text.trim()}</p>`;

const factTable = (heading: string, facts: readonly Fact[]): Html | undefined =>
  facts.length === 0
    ? undefined
    : html`<section>
<h2>${heading}</h2>
<dl>${facts.map(({ name, value }) => html`<dt>${name}</dt><dd>${linked(value)}</dd>`)}</dl>
</section>
`;

const linked = (value: string): Html =>
  link(/^[^\s@]+@[^\s@]+$/.test(value) ? `mailto:${value}` : value, html`${value}`);

const connection = ({
  name,
  description,
  parameters,
}: ConnectionDocs): Html => html`<h3>${name}</h3>
${paragraph(description)}
<p>This is not shareable connection. If the power app is shared with another user, another user will be prompted to create new connection explicitly.</p>
${
  parameters.length === 0
    ? undefined
    : table(
        ['Name', 'Type', 'Description', 'Required'],
        parameters.map((each) => [
          each.name,
          each.type,
          each.description,
          each.required ? 'True' : '',
        ]),
      )
}
`;

type Cell = Html | string | number;

/** A wide table scrolls by itself, and by the keyboard too. */
const table = (
  heads: readonly string[],
  rows: readonly (readonly Cell[])[],
): Html => html`<div class="wide" tabindex="0">
<table>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${rows.map(
  (
    cells,
  ) => html`<tr>${cells.map((cell) => html`<td>${cell instanceof Html ? cell : String(cell)}</td>`)}</tr>
`,
)}</tbody>
</table>
</div>`;
