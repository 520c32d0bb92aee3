import type { Type } from '@nestjs/common';

/** The engines and modules, and the entities they store. */
export const rooms: Type[] = [];
export const entities: (new () => object)[] = [];
