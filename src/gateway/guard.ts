import { timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { refuse } from './refuse.ts';

const LOCAL = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/;

/**
 * Lets through only what was meant for this machine and comes from its own pages. A wrong Host is another site whose
 * name was made to lead here (DNS rebinding); a foreign Origin is another site's page.
 */
export const sameSite: MiddlewareHandler = async (context, next) => {
  const host = context.req.header('host') ?? '';
  if (!LOCAL.test(host)) {
    return refuse(403, 'wrong-host', 'This address serves Connector Studio on this computer only.');
  }
  const origin = context.req.header('origin');
  if (origin !== undefined && origin !== `http://${host}`) {
    return refuse(403, 'foreign-origin', 'Another site’s page may not call Connector Studio.');
  }
  return next();
};

/** Lets through only pages that this very start has served. */
export const withToken =
  (token: string): MiddlewareHandler =>
  async (context, next) => {
    const given = Buffer.from(context.req.header('x-gateway-token') ?? '');
    const wanted = Buffer.from(token);
    const isRight = given.length === wanted.length && timingSafeEqual(given, wanted);
    return isRight
      ? next()
      : refuse(403, 'wrong-token', 'The studio was started anew: load the page again.');
  };
