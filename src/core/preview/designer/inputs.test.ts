import { describe, expect, test } from 'vitest';
import { bodyFor, inputFor, inputsFor, preview, table } from './examples.ts';

/** designer-preview.md 4.1 to 4.7. */

describe('parameters outside the body', () => {
  test('a field knows what its parameter says', () => {
    const parameter = {
      name: 'page.size',
      description: 'How many.',
      type: 'integer',
      format: 'int32',
      required: true,
      default: 0,
      collectionFormat: 'csv',
      'x-ms-summary': 'Size',
      'x-ms-visibility': 'advanced',
      'x-ms-url-encoding': 'double',
      'x-ms-notification-url': true,
    };
    expect(inputFor(parameter)).toEqual({
      key: 'query.$.page~1size',
      name: 'page.size',
      in: 'query',
      title: 'Size',
      description: 'How many.',
      type: 'integer',
      format: 'int32',
      required: true,
      visibility: 'advanced',
      show: 'always',
      default: 0,
      encode: 'double',
      notificationUrl: true,
      collectionFormat: 'csv',
    });
  });

  test.each([
    ['query', 'array', true],
    ['header', 'file', true],
    ['path', 'object', false],
    ['query', undefined, false],
    ['formData', 'string', true],
    ['formData', 'array', false],
    ['cookie', 'string', false],
  ])('in %s, of type %s: shown is %s', (place, type, shown) => {
    const parameter = { name: 'x', in: place, ...(type !== undefined && { type }) };
    expect(inputsFor([parameter])).toHaveLength(shown ? 1 : 0);
  });

  test('a file has a field for its content and one for its name', () => {
    const file = {
      name: 'doc',
      in: 'formData',
      type: 'file',
      required: true,
      'x-ms-summary': 'Document',
    };
    const members = ['key', 'title', 'type', 'required', 'show'];
    expect(table(inputsFor([file]), ...members)).toEqual([
      ['formData.$.doc.$content', 'Document', 'file', true, 'always'],
      ['formData.$.doc.$filename', 'Document (file name)', 'string', null, 'advanced'],
    ]);
    expect(inputsFor([{ ...file, 'x-ms-format': 'contentOnly' }])).toHaveLength(1);
    expect(inputsFor([{ ...file, name: 'a@b' }])).toHaveLength(0);
    expect(inputsFor([{ name: 'doc', in: 'formData', type: 'file' }])[1]?.title).toBe(
      ' (file name)',
    );
  });

  test('the reserved parameter for the connection is no field', () => {
    const reserved = {
      name: 'ConnectionId',
      in: 'path',
      type: 'string',
      required: true,
      'x-ms-visibility': 'internal',
    };
    expect(inputsFor([reserved])).toEqual([]);
    expect(inputsFor([{ ...reserved, required: false }])).toHaveLength(1);
  });

  test('parameters of the path come after the operation’s own and yield to them by name, wherever both stand', () => {
    const own = [{ name: 'id', in: 'query', type: 'string' }];
    const pathItem = {
      parameters: [
        { name: 'ID', in: 'header', type: 'string' },
        { name: 'lang', in: 'query', type: 'string' },
      ],
    };
    expect(table(inputsFor(own, { pathItem }), 'key')).toEqual([['query.$.id'], ['query.$.lang']]);
  });

  test('x-ms-headers is a dictionary', () => {
    const headers = { name: 'Headers', summary: 'All headers', description: 'By name.' };
    expect(preview({ 'x-ms-headers': headers }).inputs).toEqual([
      {
        key: 'header.$',
        name: 'Headers',
        in: 'header',
        title: 'All headers',
        description: 'By name.',
        type: 'object',
        required: true,
        show: 'always',
        editor: 'dictionary',
      },
    ]);
  });
});

describe('the body', () => {
  const string = { type: 'string' };

  test('the properties of an object stand in its place', () => {
    const inputs = bodyFor({
      type: 'object',
      properties: { buyer: { type: 'object', properties: { mail: string } }, note: string },
    });
    expect(table(inputs, 'key', 'name', 'title')).toEqual([
      ['body.$.buyer.mail', 'buyer.mail', 'mail'],
      ['body.$.note', 'note', 'note'],
    ]);
  });

  test.each([
    ['no properties', { type: 'object' }, 'object'],
    ['a text', { type: 'string', format: 'binary' }, 'string'],
    ['no type', { allOf: [{ type: 'object' }] }, 'any'],
    ['a list of types', { type: ['string', 'null'] }, 'any'],
    [
      'a read-only schema',
      { type: 'object', readOnly: true, properties: { id: string } },
      'object',
    ],
  ])('with %s it is one field, described by its parameter', (_, schema, type) => {
    const parameter = { required: true, 'x-ms-summary': 'Order', description: 'All of it.' };
    expect(
      table(
        bodyFor({ title: 'lost', ...schema }, parameter),
        'key',
        'name',
        'title',
        'description',
        'type',
      ),
    ).toEqual([['body.$', 'order', 'Order', 'All of it.', type]]);
  });

  test('an array is one field, described by its schema', () => {
    const schema = { type: 'array', 'x-ms-summary': 'Rows', items: string };
    const [rows] = bodyFor(schema, { 'x-ms-summary': 'lost', 'x-ms-visibility': 'important' });
    expect(rows).toEqual({
      key: 'body.$',
      name: 'order',
      in: 'body',
      title: 'Rows',
      type: 'array',
      visibility: 'important',
      show: 'always',
      editor: 'array',
    });
  });

  test('an object whose fields are asked for is a placeholder named like the parameter', () => {
    const inputs = bodyFor({
      type: 'object',
      properties: { lost: string },
      'x-ms-dynamic-schema': { operationId: 'GetSchema' },
    });
    expect(table(inputs, 'key', 'name', 'show')).toEqual([['body.$', 'order', 'dynamic']]);
  });

  test('x-ms-dynamic-properties gives way to declared properties', () => {
    const dynamic = { type: 'object', 'x-ms-dynamic-properties': { operationId: 'GetSchema' } };
    const body = (inner: object) =>
      bodyFor({ type: 'object', properties: { item: { ...dynamic, ...inner } } });
    expect(table(body({ properties: { id: string } }), 'key', 'show')).toEqual([
      ['body.$.item.id', 'advanced'],
    ]);
    expect(table(body({}), 'key', 'show')).toEqual([['body.$.item', 'dynamic']]);
  });

  test('what is read-only is dropped, by readOnly or by an inherited permission', () => {
    const properties = {
      id: { ...string, readOnly: true },
      audit: { type: 'object', 'x-ms-permission': 'Read-Only', properties: { by: string } },
      kept: { ...string, 'x-ms-permission': 'read-write' },
    };
    expect(table(bodyFor({ type: 'object', properties }), 'name')).toEqual([['kept']]);
  });

  test('an object that holds nothing to give stands for itself, without its parameter', () => {
    const schema = { type: 'object', properties: { id: { ...string, readOnly: true } } };
    expect(table(bodyFor(schema), 'key', 'name', 'title', 'type')).toEqual([
      ['body.$', 'Body', 'Body', 'object'],
    ]);
  });

  test('an internal object is not opened', () => {
    const meta = { type: 'object', 'x-ms-visibility': 'internal', properties: { id: string } };
    expect(
      table(bodyFor({ type: 'object', properties: { meta } }), 'name', 'type', 'show'),
    ).toEqual([['meta', 'object', 'hidden']]);
    expect(table(bodyFor(meta), 'name', 'title')).toEqual([['Body', 'Body']]);
  });

  test('of a list of types the last one stays, and a type that is none gives nothing', () => {
    const properties = { a: { type: ['string', 'null'] }, b: { type: 'date' } };
    expect(table(bodyFor({ type: 'object', properties }), 'name', 'type')).toEqual([['a', 'null']]);
  });

  describe('what is required', () => {
    const schema = {
      type: 'object',
      required: ['id', 'buyer'],
      properties: {
        id: string,
        buyer: { type: 'object', required: ['mail'], properties: { mail: string, age: string } },
      },
    };
    test.each([
      ['true', { required: true }, ['id', 'buyer.mail']],
      ['not said', {}, ['id', 'buyer.mail']],
      ['false', { required: false }, []],
    ])('when the parameter’s required is %s', (_, parameter, names) => {
      const required = bodyFor(schema, parameter).filter((input) => input.required);
      expect(required.map(({ name }) => name)).toEqual(names);
    });

    test('below what is optional all is optional', () => {
      const inputs = bodyFor({ ...schema, required: ['id'] });
      expect(inputs.filter(({ required }) => required).map(({ name }) => name)).toEqual(['id']);
    });
  });

  test('titles: title, else summary, else the name, after those of what encloses it', () => {
    const inputs = bodyFor({
      type: 'object',
      properties: {
        user: {
          type: 'object',
          title: 'User',
          properties: {
            first_name: string,
            mail: { ...string, title: '', 'x-ms-summary': 'E-mail' },
          },
        },
        tag: {
          type: 'object',
          'x-ms-summary': 'Tag',
          properties: { 'a.b': string, c: { ...string, title: 'C', 'x-ms-summary': 'no' } },
        },
        body: string,
      },
    });
    expect(table(inputs, 'name', 'title')).toEqual([
      ['user.first_name', 'User first_name'],
      ['user.mail', 'User E-mail'],
      ['tag.a~1b', 'Tag a.b'],
      ['tag.c', 'Tag C'],
      ['body', 'body'],
    ]);
  });
});

describe('visibility and where a field shows', () => {
  test.each([
    [{}, 'advanced'],
    [{ 'x-ms-visibility': 'advanced' }, 'advanced'],
    [{ 'x-ms-visibility': 'Important' }, 'always'],
    [{ required: true, 'x-ms-visibility': 'advanced' }, 'always'],
    [{ required: true, 'x-ms-visibility': 'Internal' }, 'hidden'],
    [{ default: null }, 'advanced-open'],
    [{ default: '' }, 'advanced-open'],
  ])('%j: %s', (parameter, show) => {
    expect(inputFor(parameter).show).toBe(show);
  });

  test('a property without one has that of the nearest object above', () => {
    const string = { type: 'string' };
    const inputs = bodyFor({
      type: 'object',
      'x-ms-visibility': 'important',
      properties: { a: string, b: { ...string, 'x-ms-visibility': 'advanced' } },
    });
    expect(table(inputs, 'name', 'visibility')).toEqual([
      ['a', 'important'],
      ['b', 'advanced'],
    ]);
  });

  test('a whole body prefers what its schema says, and the misspelt word is taken first', () => {
    const schema = { type: 'string', 'x-ms-visibility': 'advanced' };
    expect(bodyFor(schema, { 'x-ms-visibility': 'important' })[0]?.visibility).toBe('advanced');
    expect(inputFor({ 'x-ms-visibility': 'advanced', 'x-ms-visiblity': 'internal' }).show).toBe(
      'hidden',
    );
  });
});

describe('what a field is edited with', () => {
  const values = { operationId: 'List', 'value-path': 'id' };
  test.each([
    ['a text', {}, undefined],
    ['a boolean', { type: 'boolean' }, 'combobox'],
    ['choices', { enum: ['a'] }, 'combobox'],
    ['choices before x-ms-editor', { enum: ['a'], 'x-ms-editor': 'code' }, 'combobox'],
    ['x-ms-editor', { 'x-ms-editor': 'code' }, 'code'],
    ['html', { format: 'html' }, 'html'],
    ['a dynamic list', { 'x-ms-dynamic-values': values }, 'combobox'],
    ['a file picker', { 'x-ms-dynamic-values': { capability: 'File-Picker' } }, 'filepicker'],
    ['a tree', { 'x-ms-dynamic-tree': { open: {} } }, 'filepicker'],
    [
      'an array outside the body',
      { type: 'array', items: { type: 'string', enum: ['a'] } },
      undefined,
    ],
    [
      'an array with x-ms-editor',
      { type: 'array', 'x-ms-editor': 'dictionary', 'x-ms-dynamic-values': values },
      'dictionary',
    ],
  ])('%s', (_, parameter, editor) => {
    expect(inputFor(parameter).editor).toBe(editor);
  });

  test.each([
    ['with items', { items: { type: 'string' } }, 'array'],
    [
      'with items of a dynamic list',
      { items: { type: 'string', 'x-ms-dynamic-values': values } },
      'array',
    ],
    ['without items', {}, undefined],
    ['that is internal', { items: {}, 'x-ms-visibility': 'internal' }, undefined],
  ])('an array of the body %s', (_, schema, editor) => {
    const list = { type: 'array', ...schema };
    expect(bodyFor({ type: 'object', properties: { list } })[0]?.editor).toBe(editor);
  });
});

describe('choices', () => {
  test.each([
    ['the values themselves', { enum: ['a', 1, null] }, ['a', 1, null]],
    [
      'the words for them',
      {
        enum: ['a', 'b'],
        'x-ms-enum-values': [
          { value: 'a', displayName: 'First' },
          { value: 'b', displayName: 'b' },
        ],
      },
      [['a', 'First'], 'b'],
    ],
    [
      'the words of the editor’s options',
      { enum: [1], 'x-ms-editor-options': { items: [{ value: 1, title: 'One' }] } },
      [[1, 'One']],
    ],
    [
      'nothing when only words are given',
      { 'x-ms-enum-values': [{ value: 'a', displayName: 'First' }] },
      undefined,
    ],
    ['nothing for a boolean that writes none', { type: 'boolean' }, undefined],
  ])('%s', (_, parameter, choices) => {
    expect(inputFor(parameter).enum).toEqual(choices);
  });
});
