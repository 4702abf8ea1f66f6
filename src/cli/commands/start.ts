import { command, flag, optional, port } from '../command.ts';

/** The browser keeps an author's work by address, so the port never moves by itself. */
const PORT = 4310;

export const start = command({
  name: 'start',
  summary: 'Open the studio in the browser',
  details: 'Runs until it is interrupted. It listens on this machine only.',
  examples: ['start', 'start contoso --port 8080'],
  args: {
    path: optional('PATH', "a connector's folder or file to work on; else the start page"),
    port: port(PORT, `The port to serve it on (${PORT} unless told)`),
    noOpen: flag('Do not open a browser'),
  },
  async run({ path, port, noOpen }, io) {
    const { startStudio } = await import('../startStudio.ts');
    return startStudio({ path, port, open: !noOpen }, io);
  },
});
