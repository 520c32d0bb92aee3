import { type FigureDefinition, figures, sqlHashOf } from './definition';
import type { Figure } from './figure.results';

/** A figure as the catalogue tells it. */
export const figureOf = (definition: FigureDefinition): Figure => {
  const { code, version, kind, unit, unitEn, labelVi, labelEn, source, note, sealed, dimensions } = definition;
  return {
    code,
    version,
    origin: definition.origin ?? 'RECORDS',
    kind,
    unit,
    unitEn,
    labelVi,
    labelEn,
    source,
    note: note ?? null,
    sealed,
    dimensions: Object.entries(dimensions).map(([name, each]) => ({
      name,
      labelVi: each.labelVi,
      labelEn: each.labelEn,
      values: each.values ?? [],
    })),
    sqlHash: sqlHashOf(definition),
  };
};

/** The catalogue, or the part of it whose codes begin so. */
export const catalogue = (about?: string | null): Figure[] =>
  [...figures().values()].filter(({ code }) => !about || code.startsWith(about.toUpperCase())).map(figureOf);
