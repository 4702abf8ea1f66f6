import { command, one } from '../command.ts';

export const set = command({
  name: 'set',
  summary: "Change one value in a connector's file, and no other byte",
  details: 'What is not there yet is added, the objects around it included.',
  examples: [
    'set contoso apiDefinition.swagger.json /info/title \'"Contoso Orders"\'',
    'set contoso apiProperties.json /properties/iconBrandColor \'"#1b5e20"\'',
    'set contoso apiDefinition.swagger.json /paths/~1orders/get/deprecated true',
  ],
  args: {
    path: one('PATH', "a connector's folder or a single file"),
    file: one('FILE', "the file's name in it: apiDefinition.swagger.json, apiProperties.json …"),
    pointer: one('POINTER', 'the place, a JSON pointer: /info/title; in keys ~1 is / and ~0 is ~'),
    json: one('JSON', 'the value, as JSON: texts in double quotes'),
  },
  async run({ path, file, pointer, json }, io) {
    const { setValue } = await import('../setValue.ts');
    return setValue({ path, file, pointer, json }, io);
  },
});
