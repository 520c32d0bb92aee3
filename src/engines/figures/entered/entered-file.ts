import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../../platform/package-root';
import type { FigureKind } from '../definition';

export interface EnteredDimension {
  labelVi: string;
  labelEn: string;
  values: string[];
}

/** A figure that somebody enters, as data/figures/entered.json gives it. */
export interface EnteredInFile {
  code: string;
  version: number;
  kind: FigureKind;
  unit: string;
  unitEn: string;
  labelVi: string;
  labelEn: string;
  source: string;
  note?: string;
  /** It counts from some day on until the end of its window, not within the window alone. */
  cumulative: boolean;
  /** Of the agency itself: an index is not added up over those below. */
  own: boolean;
  /** Windows may begin from … and end by …: codes of another time are never converted. */
  from?: string;
  to?: string;
  /** Each entry gives a value of each of them, so that parts add up to the whole. */
  dimensions?: Record<string, EnteredDimension>;
}

let kept: ReadonlyMap<string, EnteredInFile> | undefined;

function read(): ReadonlyMap<string, EnteredInFile> {
  const path = join(packageRoot, 'data', 'figures', 'entered.json');
  const { figures } = JSON.parse(readFileSync(path, 'utf8')) as { figures: EnteredInFile[] };
  return new Map(figures.map((figure) => [figure.code, figure]));
}

/** Figures that are entered, by code. */
export const enteredFigures = (): ReadonlyMap<string, EnteredInFile> => (kept ??= read());
