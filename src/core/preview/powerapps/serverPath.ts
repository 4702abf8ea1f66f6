import { itemsOf, type Json, member, textOf } from '../../text/value.ts';

/** The base path that stands before each path; empty unless exactly one of `schemes` is https (powerfx-preview.md 1.11). */
export function basePathOf(root: Json): string {
  const schemes = itemsOf(member(root, 'schemes'));
  const isSecure = (scheme: Json) => typeof scheme === 'string' && scheme.toLowerCase() === 'https';
  if (!textOf(root, 'host') || schemes.filter(isSecure).length !== 1) return '';
  const path = (textOf(root, 'basePath') ?? '').replace(/\/$/, '');
  return path === '' || path.startsWith('/') ? path : `/${path}`;
}
