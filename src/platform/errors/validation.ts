import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { invalid, Violation } from './refusal';

interface Context {
  code: string;
  params?: Record<string, unknown>;
}

/** class-validator's tree of errors as a flat list of paths and codes. */
export function violationsOf(errors: readonly ValidationError[], prefix = ''): Violation[] {
  return errors.flatMap((error) => {
    const path = prefix ? `${prefix}.${error.property}` : error.property;
    const own = Object.keys(error.constraints ?? {});
    const missing = error.value === undefined || error.value === null;
    if (own.includes('whitelistValidation')) return [{ path, code: 'UNKNOWN_PROPERTY' }];
    if (own.length > 0 && missing) return [{ path, code: 'REQUIRED' }];
    const contexts = (error.contexts ?? {}) as Record<string, Context | undefined>;
    const found = own.map((name) => contexts[name] ?? { code: 'NOT_A_VALUE', params: { type: name } });
    // The type comes first: a length says nothing of what is no text.
    const [first] = [...found.filter(({ code }) => code === 'NOT_A_LIST' || code === 'NOT_A_VALUE'), ...found];
    return [...(first ? [{ path, ...first }] : []), ...violationsOf(error.children ?? [], path)];
  });
}

/** The one validation of both surfaces: unknown properties are refused, nothing is converted silently. */
export const validationPipe = () =>
  new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    validateCustomDecorators: true,
    transformOptions: { exposeUnsetFields: false },
    exceptionFactory: (errors) => invalid(violationsOf(errors)),
  });
