/** swagger-parser asks of every value whether it is Node's Buffer. In a browser none is. Import this before it. */
const scope = globalThis as { Buffer?: unknown };
scope.Buffer ??= { isBuffer: () => false };
