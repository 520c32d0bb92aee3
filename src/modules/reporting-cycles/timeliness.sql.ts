import type { Expression } from '../../platform/views/bind';

/** The legal day on which a report was handed in: the stamp of one that came on paper, else the server's first receipt. */
export const receivedOnOf = (report: string): string =>
  `coalesce(${report}.paper_received_on, (${report}.first_submitted_at at time zone 'Asia/Ho_Chi_Minh')::date)`;

const ofItsReport = (duty: string): string =>
  `(select ${receivedOnOf('r')} from app.report r where r.tenant_id = ${duty}.tenant_id and r.duty_id = ${duty}.id)`;

/** In which way a duty stands, by its day, the day it was met and today. */
export const standingOf = (duty: string, received: string, today: string): string =>
  `case when ${duty}.state = 'EXCUSED' then 'EXCUSED'
        when ${received} is null then case when ${duty}.due_on < ${today} then 'MISSING' else 'NOT_DUE' end
        when ${received} <= ${duty}.due_on then 'ON_TIME' else 'LATE' end`;

export const timelinessOf: Expression = (a, bind) => `(${standingOf(a, ofItsReport(a), bind.today)})`;

/** Counted up to today where nothing was handed in. */
export const lateDaysOf: Expression = (a, bind) =>
  `(case when ${a}.state = 'EXPECTED' then nullif(greatest(coalesce(${ofItsReport(a)}, ${bind.today}) - ${a}.due_on, 0), 0) end)`;
