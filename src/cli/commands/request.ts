import { command, eachOf, flag, one, setting } from '../command.ts';

export const request = command({
  name: 'request',
  summary: 'Show the HTTP request of an operation, or make it',
  details:
    'It is shown after sign-in and policies, with its secrets hidden. With --send it is made, and the answer is compared with the definition: ends with 0 when it is as described, 1 when it is not, 2 when the call cannot be made. Calls go to the public internet, and to the host of --base-url.',
  examples: [
    'request contoso GetInvoice --param id=42 --connection connection.json',
    'request contoso GetInvoice --param id=42 --base-url http://127.0.0.1:4311 --send',
  ],
  args: {
    path: one('PATH', "a connector's folder, a definition file or a .zip"),
    operation: one('OPERATION', 'its operationId'),
    param: eachOf(
      'NAME=VALUE',
      'A value for a parameter, or for a place in the body (customer/name)',
    ),
    connection: setting('FILE', "A JSON file with the connection's values by name"),
    baseUrl: setting('URL', 'Where to send it instead of the host of the definition'),
    send: flag('Make the call'),
  },
  async run({ path, operation, param, connection, baseUrl, send }, io) {
    const { requestOperation } = await import('../requestOperation.ts');
    return requestOperation({ path, operation, params: param, connection, baseUrl, send }, io);
  },
});
