import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { designerPreview } from '../../core/preview/designer/designerPreview.ts';
import { disk } from '../disk.ts';
import { openDefinition } from '../openDefinition.ts';
import { cli, folderWith } from '../testing/cli.ts';
import { ordersFolder } from '../testing/orders.ts';

const designer = ['--target', 'designer'] as const;

describe('preview', () => {
  it('prints the fields of each file as JSON, with its path as it was given', async () => {
    const folder = ordersFolder();
    const paths = [folder, join(folder, 'apiDefinition.swagger.json')];
    const { code, out, err } = await cli(['preview', ...paths, ...designer, '--format', 'json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const { definition } = await openDefinition(folder, disk);
    const preview = designerPreview(definition);
    expect(JSON.parse(out)).toEqual({
      version: 1,
      target: 'designer',
      files: paths.map((path) => ({ path, ...preview })),
    });
  });

  it('prints cards as text', async () => {
    const folder = ordersFolder();
    const args = ['preview', folder, ...designer, '--operation', 'GetOrder', '--format', 'text'];
    const { code, out } = await cli(args);
    expect(code).toBe(0);
    expect(out).toBe(
      [
        `Orders (${folder})`,
        '',
        '  Get an order  action, GetOrder',
        '    Order ID *  string',
        '    fields  string, after "Show all"',
        '    → Body  object',
        '    → ID  string',
        '',
      ].join('\n'),
    );
  });

  it('shows one operation alone', async () => {
    const args = ['preview', ordersFolder(), ...designer, '--format', 'json'];
    const { out } = await cli([...args, '--operation', 'GetOrder']);
    const [file] = (JSON.parse(out) as { files: { order: string[]; operations: object }[] }).files;
    expect(file?.order).toEqual(['GetOrder']);
    expect(Object.keys(file?.operations ?? {})).toEqual(['GetOrder']);
    const none = await cli([...args, '--operation', 'GetOrders']);
    expect(none.code).toBe(2);
    expect(none.err).toContain('has no operation GetOrders. Did you mean GetOrder?');
  });

  it('goes on after a path that cannot be read, and ends with 2', async () => {
    const folder = ordersFolder();
    const broken = folderWith({ 'apiDefinition.swagger.json': '[]' });
    const args = ['preview', broken, join(folder, 'none'), folder, ...designer, '--format', 'json'];
    const { code, out, err } = await cli(args);
    expect(code).toBe(2);
    expect(err).toContain('its definition is no JSON object.');
    expect(err).toContain('there is no such file or folder.');
    expect((JSON.parse(out) as { files: unknown[] }).files).toHaveLength(1);
  });

  it('offers no other target yet', async () => {
    const { code, err } = await cli(['preview', 'a', '--target', 'powerapps']);
    expect({ code, err }).toEqual({ code: 2, err: '--target is designer, not powerapps.\n' });
  });
});
