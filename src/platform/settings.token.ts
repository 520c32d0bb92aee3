/** Injection token of the settings read at boot (`src/settings.ts`). */
export const SETTINGS = Symbol('SETTINGS');
