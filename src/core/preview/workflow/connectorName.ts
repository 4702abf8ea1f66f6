/** What a connector is called in workflows: its title's letters and digits, `contosoorders`. */
export const connectorName = (title: string): string =>
  title.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '') || 'connector';
