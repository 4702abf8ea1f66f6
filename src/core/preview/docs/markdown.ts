import { lexer, type Token, type Tokens } from 'marked';
import { type Html, html } from '../../report/html.ts';

/** An author writes less; in UTF-16 units. */
const MAX_LENGTH = 100_000;

/**
 * An author's Markdown as HTML of ours: nothing of it becomes markup that is not made here, so scripts, styles and pictures
 * of elsewhere stay text. @param below the level that its highest heading gets
 */
export function markdownHtml(markdown: string, below: 3 | 4 = 3): Html {
  return blocks(lexer(markdown.slice(0, MAX_LENGTH)), below);
}

const blocks = (tokens: readonly Token[], level: 3 | 4): Html =>
  html`${tokens.map((token) => block(token, level))}`;

function block(token: Token, level: 3 | 4): Html {
  switch (token.type) {
    case 'space':
    case 'def':
      return html``;
    case 'heading':
      return level === 3
        ? html`<h3>${inline(token.tokens)}</h3>`
        : html`<h4>${inline(token.tokens)}</h4>`;
    case 'code':
      return html`<pre tabindex="0"><code>${token['text']}</code></pre>`;
    case 'hr':
      return html`<hr>`;
    case 'blockquote':
      return html`<blockquote>${blocks(token.tokens ?? [], level)}</blockquote>`;
    case 'list':
      return list(token as Tokens.List, level);
    case 'table':
      return table(token as Tokens.Table);
    case 'text':
      return inside(token) ? inline(inside(token)) : html`${unescaped(token.raw)}`;
    case 'paragraph':
      return html`<p>${inline(token.tokens)}</p>`;
    default:
      return html`<p>${token.raw.trim()}</p>`;
  }
}

function list({ ordered, items }: Tokens.List, level: 3 | 4): Html {
  const entries = items.map((item) => html`<li>${blocks(item.tokens, level)}</li>`);
  return ordered ? html`<ol>${entries}</ol>` : html`<ul>${entries}</ul>`;
}

const table = ({ header, rows }: Tokens.Table): Html => html`<div class="wide" tabindex="0"><table>
<thead><tr>${header.map(({ tokens }) => html`<th scope="col">${inline(tokens)}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${row.map(({ tokens }) => html`<td>${inline(tokens)}</td>`)}</tr>`)}</tbody>
</table></div>`;

/** The tokens that a token is made of. */
const inside = (token: Token): readonly Token[] | undefined =>
  'tokens' in token ? token.tokens : undefined;

const inline = (tokens: readonly Token[] | undefined): Html => html`${(tokens ?? []).map(span)}`;

function span(token: Token): Html {
  switch (token.type) {
    case 'strong':
      return html`<strong>${inline(token.tokens)}</strong>`;
    case 'em':
      return html`<em>${inline(token.tokens)}</em>`;
    case 'del':
      return html`<del>${inline(token.tokens)}</del>`;
    case 'codespan':
      return html`<code>${unescaped(String(token['text']))}</code>`;
    case 'br':
      return html`<br>`;
    case 'link':
      return link(String(token['href']), inline(token.tokens));
    case 'image':
      return html`${unescaped(String(token['text']))}`;
    case 'text':
    case 'escape':
      return inside(token) ? inline(inside(token)) : html`${unescaped(String(token['text']))}`;
    default:
      return html`${token.raw}`;
  }
}

/** Only where a page or a mailbox is meant; anything else stays words. It opens beside the page, which may be in a frame. */
export const link = (href: string, words: Html): Html =>
  /^(?:https?:\/\/|mailto:)\S+$/i.test(href)
    ? html`<a href="${href}" target="_blank" rel="noreferrer">${words}</a>`
    : words;

/** The lexer escapes what it takes for text; so does our HTML. */
const unescaped = (text: string): string =>
  text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity);
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};
