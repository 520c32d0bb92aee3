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
  private minute = NaN;
  private day = '';

  now(): Date {
    return new Date();
  }

  /** Today's legal day in Asia/Ho_Chi_Minh. */
  today(): string {
    // A day begins on a whole minute: within one, it is worked out once.
    const at = this.now();
    const minute = Math.floor(at.getTime() / 60_000);
    if (minute !== this.minute) {
      this.minute = minute;
      this.day = dayOf(at);
    }
    return this.day;
  }
}
