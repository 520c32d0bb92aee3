import type { CaseKind } from './case-kind';

export type Complexity = 'NORMAL' | 'COMPLEX' | 'VERY_COMPLEX';

/** One criterion makes a case complex; a denunciation that meets two is especially complex (NĐ 31/2019 Đ3.3). */
export const complexityFor = (kind: CaseKind, criteria: number): Complexity =>
  kind === 'DENUNCIATION' && criteria >= 2 ? 'VERY_COMPLEX' : 'COMPLEX';

/** How often the time to settle a denunciation may be extended (LTC Đ30.2, Đ30.3). */
export const extensionsOf: Readonly<Record<Complexity, number>> = { NORMAL: 0, COMPLEX: 1, VERY_COMPLEX: 2 };

/** Days of one extension at most (LTC Đ30). */
export const longestExtension = 30;
