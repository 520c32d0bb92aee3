import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { allGrants } from '../src/platform/access/grants';
import { allGraphqlOperations } from '../src/platform/views/operations';
import { definitionOf, views } from '../src/platform/views/view';
import { surfaces } from './support/clients';
import { SpecimensModule, SpecimenView } from './support/matrix/specimen';
import { MatrixWorld } from './support/matrix/world';

interface Guarded {
  view: string;
  field: string;
  grant: string;
  list: string;
  filter: boolean;
}

/** Fields with a grant of their own, each with a list in which it can be read. */
const guarded = (): Guarded[] =>
  [...allGraphqlOperations().values()].flatMap(({ name, kind, view }) =>
    kind !== 'list' || !view
      ? []
      : [...definitionOf(view).fields.values()].flatMap((field) =>
          field.kind === 'column' && field.grant
            ? [
                {
                  view: definitionOf(view).name,
                  field: field.property,
                  grant: field.grant,
                  list: name,
                  filter: field.filter,
                },
              ]
            : [],
        ),
  );

describe('a field with a grant of its own', () => {
  let world: MatrixWorld;

  beforeAll(async () => {
    world = await MatrixWorld.open([SpecimensModule]);
  }, 60_000);
  afterAll(() => world?.close());

  test('can be read through some list, and its grant stands in an access table', () => {
    const declared = [...views().values()].flatMap((view) =>
      [...view.fields.values()].flatMap((field) =>
        field.kind === 'column' && field.grant ? [`${view.name}.${field.property} ${field.grant}`] : [],
      ),
    );
    expect(
      guarded()
        .map(({ view, field, grant }) => `${view}.${field} ${grant}`)
        .sort(),
    ).toEqual(declared.sort());
    expect(guarded().filter(({ grant }) => !allGrants().has(grant))).toEqual([]);
    expect(declared).toContain('Specimen.title readSpecimenTitle');
  });

  test.each(surfaces)('is read over %s by who holds the grant, and is null for all others', async (surface) => {
    const faults: string[] = [];
    let shown = 0;
    for (const { field, grant, list } of guarded()) {
      for (const by of world.callers.filter((each) => each.may(list))) {
        const { data, status } = await world.clients.call(surface, by.credentials, list, {
          first: 50,
          select: ['id', field],
        });
        const values = (data?.items as Record<string, unknown>[] | undefined)?.map((item) => item[field]) ?? [];
        const some = values.some((value) => value !== null);
        shown += Number(some);
        if (status !== 200 || some !== by.may(grant))
          faults.push(`${list}.${field} as ${by.name}: ${status} ${String(some)}`);
      }
    }
    expect(faults).toEqual([]);
    expect(shown).toBeGreaterThan(0);
  });

  test.each(surfaces)('cannot be guessed over %s by filtering, for who may not read it', async (surface) => {
    for (const { field, grant, list } of guarded().filter(({ filter }) => filter)) {
      for (const by of world.callers.filter((each) => each.may(list))) {
        const { status, code } = await world.clients.call(surface, by.credentials, list, {
          filter: { [field]: 'Về công tác dân vận' },
          select: ['id'],
        });
        expect([by.name, status, code]).toEqual([by.name, ...(by.may(grant) ? [200, undefined] : [403, 'FORBIDDEN'])]);
      }
    }
  });

  test('stays null below other records and in a record read alone', async () => {
    const { id } = world.records.find(({ kind, place }) => kind === 'Document' && place === 'tinh')!;
    for (const by of world.callers) {
      for (const surface of surfaces) {
        const select = ['title', 'same.title'];
        const { data } = await world.clients.call(surface, by.credentials, 'specimen', { id, select });
        const title = by.may('readSpecimenTitle') ? 'Về công tác dân vận' : null;
        expect([by.name, data]).toEqual([by.name, { title, same: [{ title }] }]);
      }
    }
    expect(definitionOf(SpecimenView).name).toBe('Specimen');
  });
});
