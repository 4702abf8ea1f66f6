/** Whether cutting a text here has left a bracket open: `Get an invoice [new`. */
export const hasOpenBracket = (text: string): boolean => /\([^)]*$|\[[^\]]*$|\{[^}]*$/.test(text);
