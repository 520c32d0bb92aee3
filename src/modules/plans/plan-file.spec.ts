import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { documentFile } from '../../engines/agencies/documents/document-file';
import { planFile, plansInFile, type PlanInFile } from './plan-file';

const data = (path: string): string => readFileSync(join(__dirname, '../../../data', path), 'utf8');
const read = (path: string): unknown => JSON.parse(data(path));
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const [real] = plansInFile(read('plans/dong-thap-15-kh-ubnd-2022.json')) as [PlanInFile];
const invented = plansInFile(read('plans/demo-agency-plans.json'));
const { documents } = documentFile.parse(read('provinces/dong-thap-documents.json'));
const basesOf = (plan: PlanInFile) => [...plan.bases, ...plan.tasks.flatMap((task) => task.bases)];

/** The plan written out again as it was published. */
function published(plan: PlanInFile): string {
  const [year, month, day] = plan.issuedOn!.split('-');
  const listed = (texts: string[]) => texts.map((text) => `- ${text}`).join(' ');
  const items = [...new Set(plan.duties.map(({ item }) => item))];
  const part3 = items.map((item) => {
    const under = plan.duties.filter((duty) => duty.item === item);
    const texts = under.map(({ text }) => text);
    const head = under[0]!.heading === undefined ? '' : `${under[0]!.heading} `;
    return `${item.replace('III.', '')}. ${head}${under.length > 1 ? listed(texts) : texts[0]}`;
  });
  const { onBehalf, capacity, signer } = plan.signature!;
  return oneLine(`ỦY BAN NHÂN DÂN TỈNH ĐỒNG THÁP ------- | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Độc lập - Tự do - Hạnh phúc --------------- |
    Số: ${plan.number} | ${plan.placeOfIssue}, ngày ${day} tháng ${month} năm ${year} |
    ${plan.title.toLocaleUpperCase('vi')} ${plan.preamble}
    I. MỤC ĐÍCH, YÊU CẦU 1. Mục đích ${listed(plan.purposes)} 2. Yêu cầu ${listed(plan.requirements)}
    II. NỘI DUNG ${plan.tasks.map((task) => `${task.ordinal}. ${task.text} Thời gian thực hiện: ${task.timing.text}.`).join(' ')}
    III. TỔ CHỨC THỰC HIỆN ${part3.join(' ')}
    ${plan.closing!.replace(/\.$/, './.')}
    Nơi nhận: ${plan.recipients.map(({ name }) => `- ${name};`).join(' ')} - Lưu: ${plan.archiveMark}. |
    ${onBehalf} ${capacity.replace(', ', ' ')} ${signer} |`);
}

describe('plan 15/KH-UBND of Đồng Tháp as structured data', () => {
  it('says every word of the published text, in its order, and nothing else', () => {
    expect(published(real)).toBe(oneLine(data('sources/004-dong-thap-ke-hoach-15.txt')));
  });

  it('takes its bases from the preamble and from the tasks that cite them', () => {
    for (const { text } of real.bases) expect(real.preamble).toContain(text);
    for (const task of real.tasks) for (const { text } of task.bases) expect(task.text).toContain(text);
    for (const { text, document } of basesOf(real)) {
      expect(text).toContain(documents.find(({ key }) => key === document)!.number);
    }
  });

  it('gives each of the nine tasks its timing', () => {
    const timings = real.tasks.map(({ timing }) => ('quarters' in timing ? timing.quarters : timing.kind));
    const always = 'CONTINUOUS_YEARLY';
    expect(timings).toEqual([always, always, always, always, always, always, [3, 4], [4], always]);
  });

  it('demands two reports a year of departments and districts, each to two recipients', () => {
    const [duty] = real.duties.filter(({ reports }) => reports);
    expect(duty!.agencies.map((each) => 'group' in each && each.group)).toEqual(['DEPARTMENTS', 'DISTRICTS']);
    expect(duty!.reports!.map(({ period, due }) => [period, due.kind, due.month])).toEqual([
      ['HALF_YEAR', 'BEFORE_DAY', 6],
      ['YEAR', 'END_OF_MONTH', 10],
    ]);
    for (const { due, recipients } of duty!.reports!) {
      expect(duty!.text).toContain(due.text);
      expect(recipients.map(({ name, via }) => [name, via?.name])).toEqual([
        ['Ủy ban nhân dân Tỉnh', 'Sở Nội vụ'],
        ['Ban Dân vận Tỉnh ủy', undefined],
      ]);
    }
  });
});

describe('plan files', () => {
  it('are described by the schema beside them', () => {
    expect(read('plans/plan.schema.json')).toEqual(z.toJSONSchema(planFile));
  });

  it('say of every invented plan that it is invented', () => {
    expect(real.illustrative).toBe(false);
    for (const plan of invented) {
      expect(plan.illustrative).toBe(true);
      expect(plan.title).toMatch(/^\[Minh hoạ\] /);
      expect(plan.signature?.signer ?? 'Người ký minh hoạ').toBe('Người ký minh hoạ');
    }
  });

  it('refer only to agencies, documents, plans and tasks that exist', () => {
    const agencies = new Set(
      (read('provinces/dong-thap.json') as { agencies: { key: string }[] }).agencies.map(({ key }) => key),
    );
    const plans = [real, ...invented];
    const references = JSON.stringify(plans).matchAll(/"(?:agency|issuer)":"([^"]+)"/g);
    const unknown = [...references]
      .map(([, key]) => key!)
      .filter((key) => !key.startsWith('unit:') && !agencies.has(key));
    expect(unknown).toEqual([]);
    const known = new Map<string, number>();
    for (const plan of plans) {
      if (plan.parent) expect(known.has(plan.parent)).toBe(true);
      for (const { derivedFrom } of plan.tasks) {
        if (derivedFrom) expect(known.get(derivedFrom.plan)).toBeGreaterThanOrEqual(derivedFrom.ordinal);
      }
      for (const { document } of basesOf(plan)) {
        if (document) expect(documents.map(({ key }) => key)).toContain(document);
      }
      known.set(plan.key, plan.tasks.length);
    }
  });

  it('refuse what the schema does not know', () => {
    const spoilt = {
      ...real,
      tasks: [{ ...real.tasks[0]!, timing: { text: 'Quý V', kind: 'QUARTERS_YEARLY', quarters: [5] } }],
    };
    expect(() => plansInFile(spoilt)).toThrow();
    expect(() => plansInFile({ ...real, tasks: [real.tasks[1]!] })).toThrow();
    expect(() => plansInFile({ ...real, secret: true })).toThrow();
  });
});
