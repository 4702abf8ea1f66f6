// Only dynamic imports, so that `--help` and `--version` load next to nothing.
export {};

const [{ run }, { processIo }] = await Promise.all([import('./run.ts'), import('./processIo.ts')]);
process.exitCode = await run(process.argv.slice(2), processIo());
