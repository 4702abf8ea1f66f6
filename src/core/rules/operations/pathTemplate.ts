/** A path without the query or fragment that should not be in it. */
export const routeIn = (path: string): string => path.split(/[?#]/, 1)[0] ?? '';

/** What is wrong with the braces of a path, in words to follow "The path"; undefined when they are right. */
export function braceFault(path: string): string | undefined {
  let opened = -1;
  const route = routeIn(path);
  for (let index = 0; index < route.length; index++) {
    const character = route[index];
    if (character === '{') {
      if (opened >= 0) return 'has a brace inside of braces';
      opened = index;
    } else if (character === '}') {
      if (opened < 0) return 'closes a brace that is not open';
      if (opened === index - 1) return 'has braces without a name';
      opened = -1;
    } else if (character === '/' && opened >= 0) return 'has a slash inside of braces';
  }
  return opened < 0 ? undefined : 'opens a brace that it does not close';
}

/** The names in the braces of a path: of `/items/{id}/{part=all}?x={x}` these are id and part. None where braces are wrong. */
export const variablesIn = (path: string): readonly string[] =>
  braceFault(path) === undefined
    ? [
        ...new Set(
          [...routeIn(path).matchAll(/\{([^{}/=]+)[^{}/]*\}/g)].map(([, name = '']) => name),
        ),
      ]
    : [];

/** What routing tells paths apart by: `/items/{id}` is `/items/{}`. */
export const shapeOfPath = (path: string): string =>
  path.toLowerCase().replace(/\{[^{}/]*\}/g, '{}');

/** Vendor extensions may stand among the paths. */
export const isPath = (key: string): boolean => !key.startsWith('x-');
