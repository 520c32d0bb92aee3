/** Injection token of the log-in that owns the database: for commands only, never for the server. */
export const ADMIN_URL = Symbol('ADMIN_URL');
