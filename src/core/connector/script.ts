import { bytesOf, type ConnectorFile } from './files.ts';

/** How large custom code may be (runtime.md 8). */
export const MAX_SCRIPT_BYTES = 1024 * 1024;

/** The size of a file as it is written, in bytes. */
export const sizeOf = (file: ConnectorFile): number => bytesOf(file).length;

/** What custom code may use; all of it without saying so (runtime.md 10). */
export const SCRIPT_NAMESPACES: readonly string[] = [
  'System',
  'System.Collections',
  'System.Collections.Generic',
  'System.Diagnostics',
  'System.IO',
  'System.IO.Compression',
  'System.Linq',
  'System.Net',
  'System.Net.Http',
  'System.Net.Http.Headers',
  'System.Net.Security',
  'System.Security.Authentication',
  'System.Security.Cryptography',
  'System.Text',
  'System.Text.RegularExpressions',
  'System.Threading',
  'System.Threading.Tasks',
  'System.Web',
  'System.Xml',
  'System.Xml.Linq',
  'System.Drawing',
  'System.Drawing.Drawing2D',
  'System.Drawing.Imaging',
  'Microsoft.Extensions.Logging',
  'Newtonsoft.Json',
  'Newtonsoft.Json.Linq',
];
