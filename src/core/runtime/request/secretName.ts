/** What opens something, but not what names it (`secretName`) or where a list goes on (`pageToken`). */
const SECRET_NAME =
  /(?:secret|passw|api[_-]?key)(?!.*(?:name|id|version|ur[il]|type|count|hint)$)|(?<!(?:page|skip|next|continuation|sync|delta|cursor)[_-]?)token$|^authorization$/i;

/** Whether a value of that name is a secret, whatever its type says: plain texts are often called one (auth.md 13). */
export const isSecretName = (name: string): boolean => SECRET_NAME.test(name);
