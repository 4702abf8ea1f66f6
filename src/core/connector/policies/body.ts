import type { PolicyField, PolicyTemplate } from './template.ts';

const PARENT: PolicyField = {
  name: 'propertyParentPath',
  label: 'Parent path',
  help: 'The object or collection that holds it: @body() or a path below it.',
  required: true,
  example: '@body().items',
};

const subPath = (what: string): PolicyField => ({
  name: 'propertySubPath',
  label: 'Property',
  help: `The ${what} below the parent; null when the parent itself is it.`,
  fallback: 'null',
  example: 'zones',
});

const TARGET: PolicyField = {
  name: 'newPropertyPath',
  label: 'Target path',
  help: 'Where the result goes; the path of the source overwrites it. @item() is the element where the parent is a collection.',
  required: true,
  example: '@body().zones',
};

const BODY = { group: 'body', sections: ['Request', 'Response'] } as const;

export const setProperty: PolicyTemplate = {
  ...BODY,
  id: 'setproperty',
  title: 'Set property',
  does: 'Adds a property to the body, or changes one.',
  fields: [
    {
      name: 'newPropertyParentPathTemplate',
      label: 'Parent path',
      help: 'The object that gets the property, or the collection whose elements get it: @body() or a path below it.',
      required: true,
      example: '@body().lines',
    },
    {
      name: 'newPropertySubPathTemplate',
      label: 'Property',
      help: "Its name, a dotted path, or ['name.with@chars'].",
      required: true,
      example: 'label',
    },
    {
      name: 'propertyValuePathTemplate',
      label: 'Value',
      help: 'A text with {@body().x} and {@item().x} in it, or one expression without braces, which keeps the kind of value.',
      required: true,
      example: '{@item().sku} x {@item().qty}',
    },
  ],
};

export const convertArrayToObject: PolicyTemplate = {
  ...BODY,
  id: 'convertarraytoobject',
  title: 'Convert an array to an object',
  does: 'Makes an object of a list: a property of each element becomes its key.',
  fields: [
    PARENT,
    subPath('list'),
    {
      name: 'keyWithinCollectionPath',
      label: 'Key property',
      help: 'The property of each element that becomes the key.',
      required: true,
      example: 'id',
    },
    TARGET,
    {
      name: 'retainKey',
      label: 'Retain key',
      help: 'Whether the key stays in the value too.',
      values: ['true', 'false'],
      fallback: 'true',
    },
  ],
};

export const convertObjectToArray: PolicyTemplate = {
  ...BODY,
  id: 'convertobjecttoarray',
  title: 'Convert an object to an array',
  does: 'Makes a list of an object: each member becomes an element with key and value.',
  fields: [
    PARENT,
    subPath('object'),
    TARGET,
    {
      name: 'keyName',
      label: 'Key name',
      help: 'The property that gets the key.',
      fallback: 'key',
      example: 'key',
    },
    {
      name: 'valueName',
      label: 'Value name',
      help: 'The property that gets the value.',
      fallback: 'value',
      example: 'value',
    },
  ],
};

export const stringToArray: PolicyTemplate = {
  ...BODY,
  id: 'stringtoarray',
  title: 'Convert delimited string into array of objects',
  does: 'Makes a list of objects of a text like a;b;c.',
  fields: [
    PARENT,
    subPath('text'),
    {
      name: 'delimiterList',
      label: 'Delimiters',
      help: 'Each of these characters parts the text.',
      required: true,
      example: ';',
    },
    {
      name: 'childPropertyName',
      label: 'Property of the objects',
      help: 'Gets the part; a list of plain texts cannot be made.',
      required: true,
      example: 'userId',
    },
    TARGET,
  ],
};

export const stringReplace: PolicyTemplate = {
  ...BODY,
  id: 'stringreplace',
  title: 'Replace text',
  does: 'Replaces every occurrence of a text in a property.',
  fields: [
    PARENT,
    subPath('text'),
    {
      name: 'sourceString',
      label: 'Text',
      help: 'What is replaced, taken literally.',
      required: true,
      example: 'https://api.example.com/items/',
    },
    {
      name: 'replacementString',
      label: 'Replacement',
      help: 'May be empty.',
      required: true,
      mayBeBlank: true,
    },
    { ...TARGET, example: '@item().id' },
  ],
};

export const encodePropertyValue: PolicyTemplate = {
  ...BODY,
  id: 'encodepropertyvalue',
  title: 'Encode property value',
  does: 'Percent-encodes a text of the body.',
  fields: [PARENT, subPath('text'), { ...TARGET, example: '@item().mail' }],
};

export const moveProperties: PolicyTemplate = {
  ...BODY,
  id: 'moveproperties',
  title: 'Move properties',
  does: 'Moves a property, or the members of one, to another object.',
  isOld: true,
  fields: [
    { name: 'srcParentPath', label: 'Source parent path', help: '@body() or below.' },
    { name: 'srcSubPath', label: 'Source property', help: 'null when the parent itself is it.' },
    { name: 'dstParentPath', label: 'Target parent path', help: '@body() or below.' },
    { name: 'dstSubPath', label: 'Target property', help: 'null when the parent itself is it.' },
    {
      name: 'copyOnlySubProperties',
      label: 'Only the members',
      help: 'Whether the members are moved instead of the property.',
      values: ['true', 'false'],
      fallback: 'false',
    },
  ],
};
