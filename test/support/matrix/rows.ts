import type { Case, Rows } from './case';
import { accessRows } from './rows.access';
import { agencyRows } from './rows.agencies';
import { fileRows, platformRows } from './rows.platform';
import { planRows } from './rows.plans';

/** Every operation of both surfaces. One that is not here fails the test. */
export const rows: Rows = { ...accessRows, ...agencyRows, ...planRows, ...fileRows, ...platformRows };

export const casesOf = (operation: string): Case[] => [rows[operation] ?? []].flat();
