import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../platform/access/viewer';
import { invalid, type Violation } from '../../platform/errors/refusal';
import type { PlanContent, TaskContent } from './plan-content';
import type { PlanContentInput, TaskInput } from './plan-content.inputs';
import { contentFaults } from './plan-faults';
import type { TaskSource } from './plan-terms';
import { PlansInSight, type Seen } from './plans-in-sight';

/** The record that a task can be born from, by what it is. */
export const sourceRecords: Partial<Record<TaskSource, Seen>> = {
  RECEPTION_CONCLUSION: 'ReceptionConclusion',
  DIALOGUE: 'Dialogue',
  COMMITMENT: 'Commitment',
};

export const refuse = (violations: Violation[]): void => {
  if (violations.length > 0) throw invalid(violations);
};

/** What is to be written into a plan: faults refused, what it refers to looked for as the viewer sees it. */
@Injectable()
export class PlanContents {
  constructor(private readonly sight: PlansInSight) {}

  async contentOf(input: PlanContentInput | undefined, viewer: Viewer): Promise<Partial<PlanContent>> {
    if (!input) return {};
    const { tasks, ...rest } = input;
    const content: Partial<PlanContent> = {
      ...rest,
      ...(tasks && { tasks: await this.tasksOf(tasks, viewer, 'content.tasks') }),
    };
    refuse(contentFaults(content));
    return content;
  }

  /** Tasks with the present version of what they carry out. */
  async tasksOf(tasks: readonly TaskInput[], viewer: Viewer, path: string): Promise<TaskContent[]> {
    const above = tasks.flatMap(({ derivedFromId: id }, at): [string, string][] =>
      id ? [[id, `${path}.${at}.derivedFromId`]] : [],
    );
    const versions = await this.sight.require(viewer, 'Task', above);
    for (const [at, { source }] of tasks.entries()) {
      if (!source?.recordId) continue;
      await this.sight.require(viewer, sourceRecords[source.kind], [
        [source.recordId, `${path}.${at}.source.recordId`],
      ]);
    }
    return tasks.map(({ derivedFromId: id, ...task }) => ({
      ...task,
      ...(id ? { derivedFrom: { id, version: versions.get(id)! } } : {}),
    }));
  }
}
