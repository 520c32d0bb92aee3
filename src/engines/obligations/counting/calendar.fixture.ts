import { type CalendarDay, WorkingCalendar } from './working-calendar';

const off = (day: string, label: string): CalendarDay => ({ day, kind: 'OFF', label });
const worked = (day: string, label: string): CalendarDay => ({ day, kind: 'WORKING', label });

/** The calendar of 2024 to 2026 as it was announced: the days the specs count over. */
export const announced: readonly CalendarDay[] = [
  off('2024-02-08', 'Tết Âm lịch'),
  off('2024-02-09', 'Tết Âm lịch'),
  off('2024-02-12', 'Tết Âm lịch'),
  off('2024-02-13', 'Tết Âm lịch'),
  off('2024-02-14', 'Tết Âm lịch'),
  off('2024-04-29', 'hoán đổi'),
  off('2024-04-30', 'Chiến thắng'),
  off('2024-05-01', 'Quốc tế lao động'),
  worked('2024-05-04', 'làm bù 29/4'),
  off('2025-01-01', 'Tết Dương lịch'),
  off('2025-09-01', 'Quốc khánh'),
  off('2025-09-02', 'Quốc khánh'),
  off('2026-01-01', 'Tết Dương lịch'),
  off('2026-01-02', 'hoán đổi'),
  worked('2026-01-10', 'làm bù 02/01'),
  off('2026-02-16', 'Tết Âm lịch'),
  off('2026-02-17', 'Tết Âm lịch'),
  off('2026-02-18', 'Tết Âm lịch'),
  off('2026-02-19', 'Tết Âm lịch'),
  off('2026-02-20', 'Tết Âm lịch'),
  off('2026-04-27', 'Giỗ Tổ Hùng Vương'),
  off('2026-04-30', 'Chiến thắng'),
  off('2026-05-01', 'Quốc tế lao động'),
  worked('2026-08-22', 'làm bù 31/8'),
  off('2026-08-31', 'hoán đổi'),
  off('2026-09-01', 'Quốc khánh'),
  off('2026-09-02', 'Quốc khánh'),
];

export const calendar = new WorkingCalendar(announced, 1, '2026-12-31');
