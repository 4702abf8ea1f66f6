import { wordsOf } from '../../rules/words/casing.ts';
import { textToBase64 } from '../http/base64.ts';
import { own } from '../own.ts';
import type { Random } from './random.ts';
import { domainOf, emailOf, type Scene } from './scene.ts';
import { dateText, dateTimeText, momentFor } from './times.ts';

/** What a text is made for: the property's name, and what surrounds it. */
export interface Occasion {
  readonly name: string;
  /** The name of the object that holds it: `recipient`. Blank at the top. */
  readonly within: string;
  readonly random: Random;
  readonly scene: Scene;
}
type Maker = (occasion: Occasion) => string;

const hex = (random: Random, length: number): string =>
  Array.from({ length }, () => random.whole(0, 15).toString(16)).join('');
const digits = (random: Random, length: number): string =>
  Array.from({ length }, () => random.whole(0, 9)).join('');

const uuid: Maker = ({ random }) =>
  `${hex(random, 8)}-${hex(random, 4)}-4${hex(random, 3)}-${random.pick([...'89ab'])}${hex(random, 3)}-${hex(random, 12)}`;
const dateTime: Maker = ({ name, random }) => dateTimeText(momentFor(name, random));
const date: Maker = ({ name, random }) => dateText(momentFor(name, random));
const url: Maker = ({ name, random, scene }) =>
  `https://www.${domainOf(scene)}/${wordsOf(name)[0]?.toLowerCase() ?? 'page'}/${random.whole(100, 999)}`;
const sentence: Maker = ({ scene }) =>
  `${scene.thing} for ${scene.first} ${scene.last}, ${scene.city}.`;
/** `order_id` is `ORD-48213`. */
const identifier: Maker = ({ name, random }) => {
  const word = wordsOf(name)
    .filter((each) => !/^(?:ids?|key|number|no|num|code)$/i.test(each))
    .at(-1);
  return `${
    (word ?? 'a')
      .slice(0, 3)
      .toUpperCase()
      .replace(/[^A-Z]/g, '') || 'A'
  }-${random.whole(10_000, 99_999)}`;
};

/** Texts of a declared format. */
export const BY_FORMAT: Readonly<Record<string, Maker>> = {
  'date-time': dateTime,
  'date-no-tz': (occasion) => dateTime(occasion).replace('Z', ''),
  date,
  time: () => '09:30:00',
  uuid,
  guid: uuid,
  uri: url,
  url,
  email: ({ scene }) => emailOf(scene),
  byte: (occasion) => textToBase64(sentence(occasion)),
  binary: sentence,
  password: ({ random }) => `pw-${hex(random, 10)}`,
  html: (occasion) => `<p>${sentence(occasion)}</p>`,
  int32: ({ random }) => String(random.whole(100, 9999)),
  int64: ({ random }) => String(random.whole(100_000, 9_999_999)),
  ipv4: ({ random }) => `192.0.2.${random.whole(1, 254)}`,
};

/** Texts that suit a name; the first that matches. Names come in any case and with any joints. */
const BY_NAME: readonly (readonly [RegExp, Maker])[] = [
  [/e-?mail|upn$|principal ?name/i, ({ scene }) => emailOf(scene)],
  [/\b(?:u?uid|guid)s?$/i, uuid],
  [
    /\b(?:created|updated|modified|changed|deleted|sent|received|started|ended|closed|occurred) (?:at|on|time|date)\b|date ?time|timestamp| at$/i,
    dateTime,
  ],
  [/\bdate$|\bday$|birthday|^since$|^until$/i, date],
  [/\btime ?zone\b/i, () => 'Europe/Oslo'],
  [/\btime$/i, dateTime],
  [/\bips?\b|ip address/i, ({ random }) => `192.0.2.${random.whole(1, 254)}`],
  [
    /\b(?:url|uri|link|href|website|homepage|webhook|callback|endpoint|avatar|image|photo|picture|logo|thumbnail|icon)$/i,
    url,
  ],
  [/\b(?:domain|host ?name|host)$/i, ({ scene }) => domainOf(scene)],
  [/\bfirst ?name|given ?name|^first$/i, ({ scene }) => scene.first],
  [/\blast ?name|sur ?name|family ?name|^last$/i, ({ scene }) => scene.last],
  [/\bfile ?name|^file$|attachment ?name/i, ({ random }) => `report-${random.whole(1, 99)}.pdf`],
  [/\buser ?name|login/i, ({ scene }) => `${scene.first}.${scene.last}`.toLowerCase()],
  [
    /\b(?:company|organi[sz]ation|account|vendor|customer|business|supplier|team|tenant)(?: name)?$/i,
    ({ scene }) => scene.company,
  ],
  [
    /\b(?:full|display|contact|person|author|owner|assignee|recipient|sender|member|user|attendee|employee|contact|organizer|invitee|signer|manager|patient|candidate|creator) ?name$|^(?:author|owner|assignee|recipient|sender|created by|modified by|updated by)$/i,
    ({ scene }) => `${scene.first} ${scene.last}`,
  ],
  [/\b(?:phone|mobile|fax|tel)\b/i, ({ random }) => `+1 207 555 01${digits(random, 2)}`],
  [
    /\bstreet|address(?: ?line)?(?: ?\d)?$/i,
    ({ random }) => `${random.whole(1, 99)} Harbor Street`,
  ],
  [/\bcity|town|location|place$/i, ({ scene }) => scene.city],
  [/\bcountry ?code\b/i, ({ scene }) => scene.country.code],
  [/\bcountry\b/i, ({ scene }) => scene.country.name],
  [/\b(?:state|region|province)$/i, () => 'Westland'],
  [/\b(?:postal|post|zip) ?code|^zip$/i, ({ random }) => digits(random, 5)],
  [/\bcurrency/i, ({ scene }) => scene.country.currency],
  [/\b(?:language|lang|locale|culture)\b/i, () => 'en-US'],
  [/\b(?:mime|content|media) ?type/i, () => 'application/pdf'],
  [/\bcolou?r\b/i, ({ random }) => `#${hex(random, 6)}`],
  [/\bversion\b/i, ({ random }) => `1.${random.whole(0, 9)}`],
  [/\b(?:token|secret|key|hash|signature|checksum|etag)$/i, ({ random }) => hex(random, 16)],
  [
    /\b(?:amount|price|total|cost|balance|fee|tax)$/i,
    ({ random }) => (random.whole(100, 99_999) / 100).toFixed(2),
  ],
  [
    /\b(?:count|quantity|size|length|duration|weight|height|width|age|percent|score)$/i,
    ({ random }) => String(random.whole(1, 99)),
  ],
  [/\bstatus|state$/i, ({ random }) => random.pick(['active', 'open', 'pending'])],
  [
    /\b(?:type|kind|category|group)$/i,
    ({ random }) => random.pick(['standard', 'priority', 'internal']),
  ],
  [/\btags?|labels?$/i, ({ random }) => random.pick(['new', 'important', 'archived'])],
  [/\b(?:id|ids|number|no|code|reference|ref|sku|key)$/i, identifier],
  [
    /\b(?:description|comment|notes?|message|body|text|content|summary|reason|details?|remarks?|bio)s?$/i,
    sentence,
  ],
  [/\b(?:title|subject|name|label|heading)$/i, ({ scene }) => scene.thing],
];

/** A bare name says less than what it is the name of: `recipient.name`. */
const fullName = ({ name, within }: Occasion): string =>
  /^name$/i.test(name) ? `${within}_${name}` : name;

/** A plausible text for a format, else for a name, else a few words. */
export function textFor(occasion: Occasion, format: string): string {
  const maker = own(BY_FORMAT, format);
  if (maker) return maker(occasion);
  const name = wordsOf(fullName(occasion)).join(' ');
  const found = BY_NAME.find(([pattern]) => pattern.test(name));
  return found ? found[1](occasion) : occasion.scene.thing;
}
