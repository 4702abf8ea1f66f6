import { checkSchema } from '../analysis/schemaCheck.ts';
import { Session } from '../analysis/session.ts';
import { specificationFindings } from '../analysis/specificationFindings.ts';
import { type Connector, textFileOf } from '../core/connector/connector.ts';
import { RULES } from '../core/rules/catalogue.ts';
import type { Finding } from '../core/rules/finding.ts';
import type { Profile } from '../core/rules/rule.ts';
import { jsonOf } from '../core/text/value.ts';

/**
 * Everything there is to say of a connector, by file and then by place: the rules' findings and what the specification
 * refuses; with `spec`, what swagger-parser says as well.
 */
export async function checkConnector(
  connector: Connector,
  profile: Profile,
  { spec }: { readonly spec: boolean },
): Promise<readonly Finding[]> {
  const session = new Session(RULES);
  session.open(connector);
  const findings = session.findings(profile);
  const definition = textFileOf(connector, 'definition');
  const tree = definition && session.parsed.trees.get(definition.name);
  if (!definition || !tree?.root) return findings;
  const problems = [
    ...checkSchema(jsonOf(tree.root)),
    ...(spec ? await secondOpinion(definition.text) : []),
  ];
  const more = session.waive(
    specificationFindings(problems, tree, definition.name, findings, RULES),
  );
  const place = new Map(connector.files.map(({ name }, index) => [name, index]));
  return [...findings, ...more].sort(
    (a, b) => (place.get(a.file) ?? 0) - (place.get(b.file) ?? 0) || a.range.start - b.range.start,
  );
}

async function secondOpinion(text: string) {
  const { validateSpecification } = await import('../analysis/specification.ts');
  return validateSpecification(text);
}
