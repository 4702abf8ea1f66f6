import { type Connector, textFileOf } from '../connector/connector.ts';
import { jsonIn } from '../connector/fileJson.ts';
import type { ConnectorFile } from '../connector/files.ts';
import { STEPS, type StepName } from '../connector/steps.ts';
import type { Finding } from '../rules/finding.ts';
import { microsoftWords } from '../rules/microsoft/microsoft.ts';
import { type Profile, SEVERITIES, type Severity } from '../rules/rule.ts';
import { stepOf } from '../rules/stepOf.ts';
import { positionsIn } from '../text/lines.ts';
import { member, textOf } from '../text/value.ts';
import { type Html, html } from './html.ts';
import { secretsIn } from './secretsIn.ts';
import { STYLE } from './style.ts';

export interface ReportInput {
  readonly connector: Connector;
  readonly profile: Profile;
  readonly findings: readonly Finding[];
  readonly date: Date;
  readonly titleOf: (rule: string) => string;
}

/** More places of one rule only make the report unreadable. */
const MOST = 200;

const STEP_TITLES: Readonly<Record<StepName, string>> = {
  general: 'General',
  security: 'Security',
  definition: 'Definition',
  code: 'Code',
  test: 'Test',
  submit: 'Other files',
};

const PROFILES: Readonly<Record<Profile, string>> = {
  certified: 'a certified publisher',
  independent: 'an independent publisher',
  custom: 'a custom connector',
};

const WORDS: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  info: ['note', 'notes'],
};

/** The findings of connectors as a page of its own, to read, print or send: it needs nothing else, and holds no secret. */
export function findingsReport(inputs: readonly ReportInput[]): string {
  const names = inputs.map(({ connector }) => nameOf(connector)).join(', ');
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${names}: findings</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${inputs.map(connectorPart)}</main>
</body>
</html>
`;
  return page.text;
}

function connectorPart(input: ReportInput): Html {
  const { connector, profile, findings, date } = input;
  const left = findings.filter(({ waived }) => waived === undefined);
  const waived = findings.filter((finding) => finding.waived !== undefined);
  const day = date.toISOString();
  const report = new Report(input);
  return html`<header>
<h1>${nameOf(connector)}</h1>
<p>Judged as ${PROFILES[profile]} on <time datetime="${day}">${day.slice(0, 10)}</time>.</p>
<ul class="counts">${SEVERITIES.map((severity) => countOf(left, severity))}${
    waived.length > 0 ? html`<li>${waived.length} waived</li>` : undefined
  }</ul>
</header>
${left.length === 0 ? html`<p>Nothing is left to object to.</p>` : undefined}
${STEPS.map((step) => report.step(step, left))}
${waived.length > 0 ? report.waived(waived) : undefined}
`;
}

function nameOf(connector: Connector): string {
  const definition = textFileOf(connector, 'definition');
  const title = textOf(member(definition && jsonIn(definition), 'info'), 'title')?.trim();
  return title || connector.name;
}

function countOf(findings: readonly Finding[], severity: Severity): Html {
  const count = findings.filter((finding) => finding.severity === severity).length;
  return html`<li class="${severity}">${count} ${WORDS[severity][count === 1 ? 0 : 1]}</li>`;
}

/** What the parts of a report share: the files, read once. */
class Report {
  private readonly files: ReadonlyMap<string, ConnectorFile>;
  private readonly lines: ReadonlyMap<string, ReturnType<typeof positionsIn>>;
  private readonly hide: (text: string) => string;
  private readonly titleOf: ReportInput['titleOf'];

  constructor({ connector, titleOf }: ReportInput) {
    this.files = new Map(connector.files.map((file) => [file.name, file]));
    this.lines = new Map(
      connector.files.map((file) => [
        file.name,
        positionsIn(file.kind === 'text' ? file.text : ''),
      ]),
    );
    this.hide = secretsIn(connector);
    this.titleOf = titleOf;
  }

  step(step: StepName, findings: readonly Finding[]): Html {
    const own = findings.filter(
      (finding) => stepOf(finding, this.files.get(finding.file)?.role ?? 'other') === step,
    );
    if (own.length === 0) return html``;
    const byRule = new Map<string, Finding[]>();
    for (const finding of own) {
      const same = byRule.get(finding.rule);
      if (same) same.push(finding);
      else byRule.set(finding.rule, [finding]);
    }
    const rules = [...byRule].sort(([, [a]], [, [b]]) => rankOf(a) - rankOf(b));
    return html`<section>
<h2>${STEP_TITLES[step]}</h2>
${rules.map(([rule, list]) => this.rule(rule, list))}
</section>
`;
  }

  waived(findings: readonly Finding[]): Html {
    return html`<section>
<h2>Waived</h2>
<ul>${findings.slice(0, MOST).map(
      (finding) => html`<li>
<p>${this.hide(finding.message)}</p>
<p class="reason">Left as it is: ${this.hide(finding.waived ?? '')}</p>
${this.place(finding)}
</li>`,
    )}</ul>
${more(findings)}
</section>
`;
  }

  private rule(rule: string, findings: readonly Finding[]): Html {
    const [first] = findings;
    const severity =
      SEVERITIES.find((level) => findings.some((finding) => finding.severity === level)) ?? 'info';
    return html`<article>
<h3><span class="${severity}">${WORDS[severity][0]}</span> ${this.titleOf(rule)} <small>${findings.length}</small></h3>
<p class="why">${first?.why} <code>${rule}</code></p>
<ul>${findings.slice(0, MOST).map((finding) => this.finding(finding))}</ul>
${more(findings)}
</article>
`;
  }

  private finding(finding: Finding): Html {
    const { message, fix, file } = finding;
    const source = this.files.get(file);
    const microsoft = microsoftWords(finding, source && jsonIn(source));
    return html`<li>
<p>${this.hide(message)}</p>
${fix ? html`<p>Fix: ${this.hide(fix.title)}${fix.safe ? undefined : ' (to be looked at first)'}</p>` : undefined}
${microsoft ? html`<p>Microsoft: <q>${this.hide(microsoft.message)}</q> <code>${microsoft.code}</code></p>` : undefined}
${this.place(finding)}
</li>
`;
  }

  private place({ file, range, pointer }: Finding): Html {
    const line = this.lines.get(file)?.(range.start).line ?? 1;
    return html`<p class="place">${file}, line ${line}${pointer === '' ? undefined : html` <code>${pointer}</code>`}</p>`;
  }
}

const rankOf = (finding: Finding | undefined): number =>
  SEVERITIES.indexOf(finding?.severity ?? 'info');

const more = ({ length }: readonly Finding[]): Html =>
  length > MOST ? html`<p class="place">and ${length - MOST} more</p>` : html``;
