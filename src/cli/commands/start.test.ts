import { isAbsolute, join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { startGateway } from '../../gateway/startGateway.ts';
import { cli, DEFINITION, definition, folderWith } from '../testing/cli.ts';

vi.mock('../../gateway/startGateway.ts', () => ({ startGateway: vi.fn() }));

const close = vi.fn(() => Promise.resolve());
const refusal = (code: string) => Object.assign(new Error(code), { code });

beforeEach(() => {
  close.mockClear();
  vi.mocked(startGateway).mockReset();
  vi.mocked(startGateway).mockResolvedValue({ url: 'http://127.0.0.1:4310/', close });
});

describe('start', () => {
  it('prints the address, opens it, and serves until it is interrupted', async () => {
    const opened: string[] = [];
    let interrupt: () => void = () => undefined;
    const interrupted = new Promise<void>((resolve) => {
      interrupt = resolve;
    });
    const openBrowser = (url: string) => {
      opened.push(url);
      expect(close).not.toHaveBeenCalled();
      interrupt();
    };
    const { code, out, err } = await cli(['start'], {
      interrupted: () => interrupted,
      openBrowser,
    });
    expect({ code, out, err }).toEqual({
      code: 0,
      out: 'Connector Studio is at http://127.0.0.1:4310/\n',
      err: '',
    });
    expect(opened).toEqual(['http://127.0.0.1:4310/']);
    expect(close).toHaveBeenCalledOnce();
  });

  it('opens no browser with --no-open', async () => {
    const openBrowser = vi.fn();
    expect((await cli(['start', '--no-open'], { openBrowser })).code).toBe(0);
    expect(openBrowser).not.toHaveBeenCalled();
  });

  it('serves on port 4310 unless told, and the folder that is named', async () => {
    const folder = folderWith({ [DEFINITION]: definition() });
    await cli(['start']);
    await cli(['start', folder, '--port', '0']);
    const [first, second] = vi.mocked(startGateway).mock.calls.map(([options]) => options);
    expect(first).toMatchObject({ port: 4310 });
    expect(first).not.toHaveProperty('connectorPath');
    expect(isAbsolute(first?.appFolder ?? '')).toBe(true);
    expect(second).toMatchObject({ port: 0, connectorPath: folder });
  });

  it('refuses a zip, which could not be saved', async () => {
    const { code, err } = await cli(['start', join(folderWith({ 'a.zip': '' }), 'a.zip')]);
    expect(code).toBe(2);
    expect(err).toContain('is a zip, which is not changed in place.');
    expect(startGateway).not.toHaveBeenCalled();
  });

  it('refuses a path that is not there', async () => {
    const { code, err } = await cli(['start', join(folderWith(), 'none')]);
    expect(code).toBe(2);
    expect(err).toContain('there is no such file or folder.');
    expect(startGateway).not.toHaveBeenCalled();
  });

  it.each([
    ['EADDRINUSE', /^Port 4310 is taken by .+ give another port: --port 4311\n$/],
    ['EACCES', /does not let you listen on port 4310/],
  ])('says in words that the port cannot be had (%s)', async (code, message) => {
    vi.mocked(startGateway).mockRejectedValue(refusal(code));
    const ended = await cli(['start']);
    expect(ended.code).toBe(2);
    expect(ended.err).toMatch(message);
  });
});
