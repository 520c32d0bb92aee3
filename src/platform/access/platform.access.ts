import { defineAccess } from './grants';

/** What the platform itself answers to anyone. */
export const platformAccess = defineAccess({
  healthLive: { who: 'public' },
  healthReady: { who: 'public' },
  version: { who: 'public' },
  problems: { who: 'public' },
  problem: { who: 'public' },
});
