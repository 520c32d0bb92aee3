import type { Case, Rows } from './case';
import { accessRows } from './rows.access';
import { agencyRows } from './rows.agencies';
import { dialogueRows } from './rows.dialogues';
import { figureRows } from './rows.figures';
import { fileRows, platformRows } from './rows.platform';
import { lawRows } from './rows.law';
import { obligationRows } from './rows.obligations';
import { planRows } from './rows.plans';
import { caseRows } from './rows.complaints-cases';
import { petitionRows } from './rows.complaints-petitions';
import { secrecyRows } from './rows.complaints-secrecy';
import { receptionRows } from './rows.reception';
import { reportingRows } from './rows.reporting';

/** Every operation of both surfaces. One that is not here fails the test. */
export const rows: Rows = {
  ...accessRows,
  ...agencyRows,
  ...lawRows,
  ...obligationRows,
  ...figureRows,
  ...planRows,
  ...caseRows,
  ...petitionRows,
  ...secrecyRows,
  ...dialogueRows,
  ...receptionRows,
  ...reportingRows,
  ...fileRows,
  ...platformRows,
};

export const casesOf = (operation: string): Case[] => [rows[operation] ?? []].flat();
