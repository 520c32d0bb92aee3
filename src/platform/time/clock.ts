import { Injectable } from '@nestjs/common';

const legalDay = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Ho_Chi_Minh',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The day it is in Vietnam at an instant, YYYY-MM-DD. */
export const dayOf = (at: Date): string => legalDay.format(at);

/** The only source of "now", so that a test can set it. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }

  /** Today's legal day in Asia/Ho_Chi_Minh. */
  today(): string {
    return dayOf(this.now());
  }
}
