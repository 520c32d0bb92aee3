/** Whatever stands in a row or in an answer. */
export type Json = ReturnType<typeof JSON.parse>;

export type Row = Record<string, Json>;
export type Tables = Record<'unit' | 'trader' | 'market' | 'stall' | 'ware', Row[]>;

/** With what somebody looks at the rows. */
export interface Eye {
  tenant: number;
  agencyId: string;
  agencyIds: string[] | null;
  seals: readonly string[];
  sealsHandled: readonly string[];
  leads: boolean;
  signs: boolean;
  day: string;
}

export type Condition = [field: string, operator: string, value: Json];

export interface Wanted {
  first: number;
  after?: string;
  order?: [field: string, descending: boolean];
  conditions: Condition[];
  q?: string;
}
