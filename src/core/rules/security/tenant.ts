/** Whether a connection parameter is the tenant that the platform fills in, whatever its letter case. */
export const isTenant = (key: string): boolean => key.toLowerCase() === 'token:tenantid';
