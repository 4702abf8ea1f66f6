import type { Random } from './random.ts';

/** Whom and what the values of one object are about, so that its name, email and company belong together. */
export interface Scene {
  readonly first: string;
  readonly last: string;
  readonly company: string;
  readonly city: string;
  readonly country: { readonly name: string; readonly code: string; readonly currency: string };
  readonly thing: string;
}

const FIRST = ['Rosa', 'Amir', 'Ida', 'Jonas', 'Mei', 'Luis', 'Nora', 'Tariq', 'Elena', 'Kofi'];
const LAST = [
  'Lind',
  'Haddad',
  'Berg',
  'Okafor',
  'Chen',
  'Moreno',
  'Novak',
  'Silva',
  'Weber',
  'Costa',
];
const COMPANIES = ['Fern Studio', 'Harbor Goods', 'Copper Lane', 'Maple Works', 'Northwind Labs'];
const CITIES = ['Lisbon', 'Oslo', 'Kyoto', 'Toronto', 'Accra', 'Bremen', 'Quito', 'Leeds'];
const COUNTRIES = [
  { name: 'Germany', code: 'DE', currency: 'EUR' },
  { name: 'Norway', code: 'NO', currency: 'NOK' },
  { name: 'Japan', code: 'JP', currency: 'JPY' },
  { name: 'Canada', code: 'CA', currency: 'CAD' },
  { name: 'United States', code: 'US', currency: 'USD' },
];
const THINGS = [
  'Blue notebook',
  'Desk lamp',
  'Spring catalog',
  'Garden chair',
  'Weekly review',
  'Oak table',
];

export const sceneFrom = (random: Random): Scene => ({
  first: random.pick(FIRST),
  last: random.pick(LAST),
  company: random.pick(COMPANIES),
  city: random.pick(CITIES),
  country: random.pick(COUNTRIES),
  thing: random.pick(THINGS),
});

/** `https://www.fernstudio.example`: the domain is one that nobody can own (RFC 2606). */
export const domainOf = ({ company }: Scene): string =>
  `${company.toLowerCase().replace(/[^a-z]/g, '')}.example`;

export const emailOf = (scene: Scene): string =>
  `${scene.first}.${scene.last}@${domainOf(scene)}`.toLowerCase();
