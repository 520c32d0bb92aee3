import type { Pen } from './builder.obligations';
import type { Place } from './ground';

/** At each agency a figure that it entered. */
export async function addFigures(pen: Pen, place: Place): Promise<void> {
  const window = { window_from: '2025-01-01', window_to: '2025-03-31' };
  const facts = { code: 'GUIDANCE.DOCUMENTS', value: '5', source: 'Báo cáo thử', ...window };
  const id = await pen.add('entered_figure', { agency_id: pen.idOf(place), ...facts });
  pen.note({ kind: 'EnteredFigure', id, variant: '', place });
}
