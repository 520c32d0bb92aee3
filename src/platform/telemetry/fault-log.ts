import { Injectable } from '@nestjs/common';
import { PinoLogger } from 'nestjs-pino';

/** Writes down faults of ours: class, code and stack; never values, queries or bodies. */
@Injectable()
export class FaultLog {
  constructor(private readonly logger: PinoLogger) {}

  note(error: unknown, requestId: string, operation: string): void {
    const { name, stack, code } = error as { name?: string; stack?: string; code?: string };
    const frames = stack?.split('\n').filter((line) => line.trimStart().startsWith('at '));
    this.logger.error({ requestId, operation, fault: name, code, stack: frames?.slice(0, 12) }, 'fault');
  }
}
