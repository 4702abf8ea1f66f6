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

  it('prints what Logic Apps keeps of each new card', async () => {
    const args = ['preview', ordersFolder(), '--target', 'logicapps', '--operation', 'GetOrder'];
    const { out } = await cli(args);
    const definition = {
      type: 'ApiConnection',
      inputs: {
        host: { connection: { name: "@parameters('$connections')['orders']['connectionId']" } },
        method: 'get',
        path: '/orders/',
      },
      runAfter: {},
    };
    expect(JSON.parse(out)).toMatchObject({
      target: 'logicapps',
      files: [
        {
          title: 'Orders',
          operations: { GetOrder: { kind: 'action', name: 'Get_an_order', definition } },
        },
      ],
    });
    const asText = await cli([...args, '--format', 'text']);
    expect(JSON.parse(asText.out.slice(asText.out.indexOf('{')))).toEqual({
      Get_an_order: definition,
    });
  });

  it('prints the reference page as JSON, and as a page to open', async () => {
    const args = ['preview', ordersFolder(), '--target', 'docs'];
    const { out } = await cli(args);
    expect(JSON.parse(out)).toMatchObject({
      target: 'docs',
      files: [
        {
          title: 'Orders',
          actions: [
            { operationId: 'DeleteOrder', returns: { kind: 'nothing' } },
            { operationId: 'GetOrder', parameters: [{ name: 'Order ID', key: 'id' }, {}] },
          ],
        },
      ],
    });
    const page = await cli([...args, '--format', 'html', '--operation', 'GetOrder']);
    expect(page.out).toMatch(/^<!doctype html>[\s\S]*Get an order[\s\S]*<\/html>\n$/);
    expect(page.out).not.toContain('DeleteOrder');
  });

  it('prints the tile, and the connection dialog without any secret', async () => {
    const folder = ordersFolder();
    const tile = await cli(['preview', folder, '--target', 'tile']);
    expect(JSON.parse(tile.out).files).toEqual([
      {
        path: folder,
        title: 'Orders',
        publisher: '',
        description: '',
        brandColor: '',
        hasIcon: false,
        isPreview: false,
      },
    ]);
    const dialog = await cli(['preview', folder, '--target', 'connection']);
    expect(JSON.parse(dialog.out).files).toMatchObject([
      { path: folder, ways: [{ fields: [{ key: 'api_key', control: 'masked' }], signsIn: false }] },
    ]);
    expect(dialog.out).not.toContain('very-secret');
    const one = await cli(['preview', folder, '--target', 'tile', '--operation', 'GetOrder']);
    expect(one.code).toBe(2);
    expect(one.err).toContain('shows the whole connector: leave --operation out.');
  });

  it('prints the functions of Power Apps, or one of them by its operationId', async () => {
    const args = ['preview', ordersFolder(), '--target', 'powerapps'];
    const { out } = await cli(args);
    const parsed = JSON.parse(out) as { target: string; files: { functions: object }[] };
    expect(parsed.target).toBe('powerapps');
    expect(Object.keys(parsed.files[0]?.functions ?? {})).toContain('GetOrder');
    const one = await cli([...args, '--operation', 'GetOrder', '--format', 'text']);
    expect(one.out).toContain('  GetOrder(id, { fields:String })');
    expect(one.out).not.toContain('CreateOrder');
    const none = await cli([...args, '--operation', 'GetOrders']);
    expect(none.err).toContain('has no operation GetOrders. Did you mean GetOrder?');
  });

  it('refuses a target that there is not, and a page of what is none', async () => {
    const none = await cli(['preview', 'a', '--target', 'excel']);
    expect(none.code).toBe(2);
    expect(none.err).toMatch(/^--target is designer.* or .*, not excel\.\n$/);
    const page = await cli(['preview', ordersFolder(), ...designer, '--format', 'html']);
    expect(page.code).toBe(2);
    expect(page.err).toContain('--target designer is no page: its --format is json or text.');
  });
});
