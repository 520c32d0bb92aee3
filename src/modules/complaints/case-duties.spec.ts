import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../platform/package-root';
import { dutyFlags, effectsOn } from './case-duties';
import { caseDuties } from './case.duties';
import { lifecycleOf } from './case-states';
import { caseKinds, type CaseKind } from './case-kind';

const facts = (kind: CaseKind, more: object = {}) => ({ kind, instance: 1, furtherGround: null, ...more });
const starts = (operation: string, of: ReturnType<typeof facts>) =>
  effectsOn(operation, of).flatMap((effect) => effect.starts ?? []);

describe('what an act on a case does to what is owed', () => {
  it('depends on kind, instance, ground, channel and what a notice is about', () => {
    expect(starts('openCase', facts('COMPLAINT'))).toEqual(['KN.ACCEPT.FIRST']);
    expect(starts('openCase', facts('COMPLAINT', { instance: 2 }))).toEqual(['KN.ACCEPT.SECOND']);
    expect(starts('openCase', facts('DISCIPLINARY_COMPLAINT', { instance: 2 }))).toEqual(['KL.ACCEPT']);
    const again = { instance: 2, furtherGround: 'OVERDUE' };
    expect(starts('openCase', facts('DENUNCIATION', again))).toEqual(['TC.OVERDUE.DEMAND']);
    expect(starts('openCase', facts('FEEDBACK', { channel: 'IN_PERSON' }))).toEqual(['TD.REPLY']);
    expect(starts('openCase', facts('FEEDBACK', { channel: 'POST' }))).toEqual([]);
    expect(starts('openCase', facts('REGULATION_FEEDBACK', { channel: 'PORTAL' }))).toEqual(['PAKN.PORTAL']);
    expect(effectsOn('sendNotice', facts('COMPLAINT', { about: 'EXTENSION' }))).toEqual([]);
    expect(effectsOn('sendNotice', facts('COMPLAINT', { about: 'SUSPENSION' }))).toHaveLength(1);
    expect(effectsOn('markCase', facts('COMPLAINT'))).toEqual([]);
  });

  it('names acts that the lifecycles know, and rules that the law has', () => {
    const { rules } = JSON.parse(readFileSync(join(packageRoot, 'data/law/deadline-rules.json'), 'utf8')) as {
      rules: { code: string }[];
    };
    const codes = new Set(rules.map(({ code }) => code));
    const acts = new Set(
      (Object.keys(caseKinds) as CaseKind[]).flatMap((kind) => Object.keys(lifecycleOf(kind).moves)),
    );
    for (const [operation, effects] of Object.entries(caseDuties)) {
      expect([operation, operation === 'openCase' || acts.has(operation)]).toEqual([operation, true]);
      const named = effects.flatMap(({ meets = [], starts: begun = [], pauses = [], resumes = [], cancels = [] }) => [
        ...meets, ...begun, ...pauses, ...resumes, ...cancels,
      ]); // prettier-ignore
      expect(named.filter((code) => code !== '*' && !codes.has(code))).toEqual([]);
    }
  });

  it('lets everything that begins end by some act, from wherever the case may then stand', () => {
    const all = Object.values(caseDuties).flat();
    const begun = new Set(all.flatMap(({ starts: of = [] }) => of));
    const met = new Set(all.flatMap(({ meets = [] }) => meets));
    expect([...begun].filter((code) => !met.has(code))).toEqual([]);
  });

  it('flags what lengthens a term, in the order of the rules', () => {
    const none = { remoteArea: false, complexity: 'NORMAL' as const, multiPlace: false, dismissal: false };
    expect(dutyFlags(none)).toEqual([]);
    const all = { remoteArea: true, complexity: 'VERY_COMPLEX' as const, multiPlace: true, dismissal: true };
    expect(dutyFlags(all)).toEqual(['REMOTE', 'COMPLEX', 'MULTI_PLACE', 'DISMISSAL']);
  });
});
