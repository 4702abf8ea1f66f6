import { command, one, port } from '../command.ts';

const PORT = 4311;

export const mock = command({
  name: 'mock',
  summary: "Serve a mock of a connector's API",
  details:
    'It answers by the definition’s examples and schemas, and remembers what is created while it runs. It listens on this machine only, until it is interrupted.',
  examples: ['mock contoso', 'mock contoso --port 8080'],
  args: {
    path: one('PATH', "a connector's folder, a definition file or a .zip"),
    port: port(PORT, `The port to serve it on (${PORT} unless told; 0 for any)`),
  },
  async run({ path, port }, io) {
    const { serveMock } = await import('../serveMock.ts');
    return serveMock(path, port, io);
  },
});
