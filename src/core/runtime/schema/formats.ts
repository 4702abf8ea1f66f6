import { fromBase64 } from '../http/base64.ts';
import { own } from '../own.ts';

interface Format {
  /** What to write instead, for messages. */
  readonly words: string;
  accepts(text: string): boolean;
}

const DATE = /^(\d{4})-(\d\d)-(\d\d)$/;
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?/;
const ZONE = /^(?:z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)$/i;

function isDate(text: string): boolean {
  const [, year, month, day] = DATE.exec(text) ?? [];
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= days;
}

function isDateTime(text: string, zone: (text: string) => boolean): boolean {
  const time = text.slice(11);
  const clock = TIME.exec(time)?.[0];
  return (
    isDate(text.slice(0, 10)) &&
    /[T ]/i.test(text.charAt(10)) &&
    clock !== undefined &&
    zone(time.slice(clock.length))
  );
}

/** Formats with a form that can be checked; every other format allows any value of its type. */
export const FORMATS: Readonly<Record<string, Format>> = {
  'date-time': {
    words: 'a date and time with its zone, like 2025-06-10T09:00:00Z',
    accepts: (text) => isDateTime(text, (zone) => ZONE.test(zone)),
  },
  'date-no-tz': {
    words: 'a date and time without a zone, like 2025-06-10T09:00:00',
    accepts: (text) => isDateTime(text, (zone) => zone === ''),
  },
  date: { words: 'a date, like 2025-06-10', accepts: isDate },
  uuid: {
    words: 'a UUID, like 3f2504e0-4f89-41d3-9a0c-0305e82c3301',
    accepts: (text) => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text),
  },
  uri: {
    words: 'an address, like https://example.com/a',
    // An empty text says that there is none, as nextLink does on the last page.
    accepts: (text) => /^(?:[a-z][a-z0-9+.-]*:\S+)?$/i.test(text),
  },
  email: {
    words: 'an email address',
    accepts: (text) => /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(text),
  },
  byte: { words: 'base64', accepts: (text) => fromBase64(text) !== undefined },
};

/** Which of these a text has by its look; the first that fits. */
const RECOGNISED = ['date-time', 'date', 'uuid', 'email'] as const;

export function recognisedFormat(text: string): string | undefined {
  if (/^https?:\/\/[^\s/]+\S*$/i.test(text)) return 'uri';
  return RECOGNISED.find((name) => FORMATS[name]?.accepts(text));
}

export const hasFormat = (format: string, text: string): boolean =>
  own(FORMATS, format)?.accepts(text) ?? true;

export const INT32 = { least: -(2 ** 31), most: 2 ** 31 - 1 };
