/** A text without blanks around it and with one blank between its words. */
export const collapsed = (text: string): string => text.trim().split(/\s+/).join(' ');
