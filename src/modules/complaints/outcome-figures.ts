import { t } from '../../platform/views/codecs';

/** Columns of the forms KQGQ, decided and carried out alike: property, how it counts, what it says. */
export const outcomeFigures = [
  ['stateMoney', t.decimal, 'Thu hồi cho Nhà nước: tiền, triệu đồng. Recovered for the State: million đồng.'],
  ['stateLand', t.decimal, 'Thu hồi cho Nhà nước: đất, m². Recovered for the State: land, m².'],
  ['organisationMoney', t.decimal, 'Trả lại tổ chức: tiền, triệu đồng. Returned to organisations: million đồng.'],
  ['organisationLand', t.decimal, 'Trả lại tổ chức: đất, m². Returned to organisations: land, m².'],
  ['personMoney', t.decimal, 'Trả lại cá nhân: tiền, triệu đồng. Returned to persons: million đồng.'],
  ['personLand', t.decimal, 'Trả lại cá nhân: đất, m². Returned to persons: land, m².'],
  ['organisations', t.int, 'Số tổ chức được trả lại quyền lợi. Organisations whose rights were restored.'],
  ['persons', t.int, 'Số cá nhân được trả lại quyền lợi. Persons whose rights were restored.'],
  ['disciplined', t.int, 'Số người bị xử lý hành chính. Persons dealt with administratively.'],
  ['disciplinedOfficials', t.int, 'Trong đó cán bộ, công chức, viên chức. Officials among them.'],
  ['criminalCases', t.int, 'Số vụ chuyển cơ quan điều tra. Cases handed to the investigators.'],
  ['criminalPersons', t.int, 'Số người chuyển cơ quan điều tra. Persons handed to the investigators.'],
  ['criminalOfficials', t.int, 'Trong đó cán bộ, công chức, viên chức. Officials among them.'],
] as const;

export type OutcomeFigure = (typeof outcomeFigures)[number][0];

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Figures of which more was carried out than decided: names, as an SQL array over an alias of the case. */
export const beyondDecision = (a: string): string => {
  const sum = (stage: string) =>
    outcomeFigures.map(
      ([name]) => `sum(o.${snake(name)}) filter (where o.stage = '${stage}') as ${stage.toLowerCase()}_${snake(name)}`,
    );
  const names = outcomeFigures.map(
    ([name]) => `case when executed_${snake(name)} > coalesce(decided_${snake(name)}, 0) then '${name}' end`,
  );
  return `coalesce((select array_remove(array[${names.join(', ')}], null)
    from (select ${[...sum('DECIDED'), ...sum('EXECUTED')].join(', ')} from app.case_outcome o
          where o.tenant_id = ${a}.tenant_id and o.case_id = ${a}.id) sums), '{}')`;
};
