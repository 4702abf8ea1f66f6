import { type Connector, fileOf } from '../connector/connector.ts';
import { jsonIn } from '../connector/fileJson.ts';
import type { ConnectorFile } from '../connector/files.ts';
import { type Pointer, segmentsOf } from '../text/pointer.ts';
import { isArray, isObject, type Json, member, sameJson } from '../text/value.ts';
import type { Finding } from './finding.ts';
import { BROKEN_IN_PUBLIC } from './published.ts';

/**
 * The findings, given how the connector was published: an error of a rule that published connectors break is a warning
 * where the place is as it was. Where something is missing, the place is the object that lacks it; of the root of a file
 * only the keys are compared, or a change anywhere would change it.
 */
export function againstBaseline(
  findings: readonly Finding[],
  now: Connector,
  published: Connector,
): readonly Finding[] {
  const pairs = new Map(
    now.files.map((file): [string, Pair] => [file.name, pairOf(file, published)]),
  );
  return findings.map((finding) => {
    if (finding.severity !== 'error' || !BROKEN_IN_PUBLIC.has(finding.rule)) return finding;
    const isAsItWas = pairs.get(finding.file)?.isSameAt(finding.pointer) ?? false;
    return isAsItWas ? { ...finding, severity: 'warning' } : finding;
  });
}

/** A file now and as it was published. */
interface Pair {
  isSameAt(pointer: Pointer): boolean;
}

function pairOf(file: ConnectorFile, published: Connector): Pair {
  const before =
    file.role === 'other'
      ? published.files.find(({ name }) => name === file.name)
      : fileOf(published, file.role);
  if (!before) return { isSameAt: () => false };
  if (isSameContent(file, before)) return { isSameAt: () => true };
  return {
    isSameAt(pointer) {
      const [a, b] = [at(jsonIn(file), pointer), at(jsonIn(before), pointer)];
      if (a === undefined || b === undefined) return false;
      return isRoot(pointer) ? sameKeys(a, b) : sameJson(a, b);
    },
  };
}

const isRoot = (pointer: Pointer): boolean => pointer === '' || pointer === '/properties';

function isSameContent(a: ConnectorFile, b: ConnectorFile): boolean {
  if (a.kind === 'text') return b.kind === 'text' && a.text === b.text;
  return (
    b.kind === 'binary' &&
    a.bytes.length === b.bytes.length &&
    a.bytes.every((byte, index) => byte === b.bytes[index])
  );
}

function at(root: Json | undefined, pointer: Pointer): Json | undefined {
  return segmentsOf(pointer).reduce(
    (value, key) => (isArray(value) ? value[Number(key)] : member(value, key)),
    root,
  );
}

const sameKeys = (a: Json, b: Json): boolean =>
  isObject(a) && isObject(b) && sameJson(Object.keys(a).sort(), Object.keys(b).sort());
