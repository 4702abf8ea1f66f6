/** A date as it was written, whatever its offset. */
export interface WrittenDate {
  /** `2022-11-18` */
  readonly date: string;
  /** `13:30:00.000`, midnight when only a date is written. */
  readonly time: string;
}

const MONTHS =
  'january february march april may june july august september october november december';
const TIME = String.raw`(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,7}))?)?\s*(?:Z|[+-]\d{2}:?\d{2})?`;
const SPELLINGS = [
  String.raw`(?<y>\d{4})[-/](?<m>\d{1,2})(?:[-/](?<d>\d{1,2}))?`,
  String.raw`(?<m>\d{1,2})[-/](?<d>\d{1,2})[-/](?<y>\d{4})`,
  String.raw`(?<month>[a-z]{3,9})\s+(?:(?<d>\d{1,2}),?\s+)?(?<y>\d{4})`,
  String.raw`(?<d>\d{1,2})\s+(?<month>[a-z]{3,9})\s+(?<y>\d{4})`,
].map((spelling) => new RegExp(`^${spelling}(?:[T\\s]+${TIME})?$`, 'i'));
/** Longer texts are none: nothing else is looked at. */
const LONGEST = 60;

/**
 * The date that a text spells, or undefined. Power Fx reads quoted texts with .NET's parser, which takes more spellings
 * than ISO's; these are the ones that documents have.
 */
export function readDate(text: string): WrittenDate | undefined {
  if (text.length > LONGEST) return undefined;
  for (const spelling of SPELLINGS) {
    const match = spelling.exec(text.trim());
    if (!match) continue;
    const { y = '', m, month, d = '1' } = match.groups ?? {};
    const monthNumber = m === undefined ? monthOf(month ?? '') : Number(m);
    const [hours = '0', minutes = '0', seconds = '0', fraction = ''] = match.slice(-4);
    const date = dateOf(Number(y), monthNumber, Number(d));
    if (date === undefined || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59)
      return undefined;
    const clock = [hours, minutes, seconds].map((part) => part.padStart(2, '0')).join(':');
    return { date, time: `${clock}.${fraction.slice(0, 3).padEnd(3, '0')}` };
  }
  return undefined;
}

function monthOf(name: string): number {
  const wanted = name.toLowerCase();
  const names = MONTHS.split(' ');
  return names.findIndex((month) => month === wanted || month.slice(0, 3) === wanted) + 1;
}

function dateOf(year: number, month: number, day: number): string | undefined {
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > days) return undefined;
  const text = (value: number, width: number) => String(value).padStart(width, '0');
  return `${text(year, 4)}-${text(month, 2)}-${text(day, 2)}`;
}
