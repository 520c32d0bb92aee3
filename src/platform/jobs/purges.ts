/** Rows that are kept for a time and then go. */
export interface Purge {
  table: string;
  /** The instant from which a row's age counts. */
  column: string;
  hours: number;
}

const purges: Purge[] = [
  { table: 'app.idempotency', column: 'recorded_at', hours: 24 },
  // A token that has expired is refused whether it is remembered or not.
  { table: 'app.refresh_token', column: 'expires_at', hours: 24 },
  { table: 'app.login_attempt', column: 'last_at', hours: 24 },
];

/** For a table of another module whose rows must not outlive their purpose. */
export const definePurge = (purge: Purge): void => void purges.push(purge);

export const allPurges = (): readonly Purge[] => purges;
