import type { Json } from '../../text/value.ts';
import type { Finding } from '../finding.ts';
import { Case } from './case.ts';
import type { Complaint, Complaints } from './complaint.ts';
import { DOCUMENT } from './document.ts';
import { OPERATIONS } from './operations.ts';
import { PARAMETERS } from './parameters.ts';
import { POLICIES } from './policies.ts';
import { REFERENCES } from './references.ts';
import { SCHEMAS } from './schemas.ts';
import { WORDS, type Word } from './word.ts';

/**
 * Every message of the Swagger validator by its code, as in Microsoft's article "Fix Swagger Validator errors", and the
 * certification policies that the portal answers with, as in "Fix certification policy errors".
 */
export const COMPLAINTS: Complaints = {
  ...DOCUMENT,
  ...OPERATIONS,
  ...PARAMETERS,
  ...SCHEMAS,
  ...REFERENCES,
  ...POLICIES,
};

/** What Microsoft says of the same thing. */
export interface MicrosoftWords {
  readonly code: string;
  readonly message: string;
}

interface Coded extends Complaint {
  readonly code: string;
}

const byRule = new Map<string, Coded[]>();
for (const [code, complaint] of Object.entries(COMPLAINTS)) {
  for (const rule of Object.keys(complaint.rules)) {
    const same = byRule.get(rule);
    if (same) same.push({ code, ...complaint });
    else byRule.set(rule, [{ code, ...complaint }]);
  }
}

/** The codes that Microsoft has for what a rule finds. */
export const codesOf = (rule: string): readonly string[] =>
  (byRule.get(rule) ?? []).map(({ code }) => code);

/**
 * The message with which Microsoft would refuse what was found, or null where it would not.
 * @param root the value of the finding's file
 */
export function microsoftWords(
  finding: Pick<Finding, 'rule' | 'pointer' | 'message'>,
  root: Json | undefined,
): MicrosoftWords | null {
  const candidates = byRule.get(finding.rule);
  if (!candidates) return null;
  const found = new Case(finding, root);
  const fits =
    candidates.find(({ when }) => when?.(found)) ??
    candidates.find(({ when }) => when === undefined) ??
    candidates.at(-1);
  return fits ? { code: fits.code, message: filled(fits, finding.rule, found) } : null;
}

/** Longer values are of no use in a sentence; in UTF-16 units. */
const LONGEST = 80;
const UNKNOWN = '…';

const HOLES = new RegExp(`\\{(${WORDS.join('|')})\\}`, 'g');
const isWord = (text: string): text is Word => WORDS.some((word) => word === text);

function filled({ message, rules }: Complaint, rule: string, found: Case): string {
  return message.replace(HOLES, (hole, word: string) => {
    if (!isWord(word)) return hole;
    const text = rules[rule]?.[word] ?? found.word(word) ?? UNKNOWN;
    return text.length > LONGEST && rules[rule]?.[word] === undefined
      ? `${text.slice(0, LONGEST)}${UNKNOWN}`
      : text;
  });
}

/** The fixed parts of a message, between what is filled in. */
export const partsOf = ({ message }: Complaint): readonly string[] =>
  message.split(HOLES).filter((_, index) => index % 2 === 0);
