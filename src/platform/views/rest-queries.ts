import { ApiQuery } from '@nestjs/swagger';
import { definitionOf, type ViewClass } from './definition';
import { defaultPage, filterable, maxPage, type PageExtras, sortable } from './page';

export const fieldsQuery = ApiQuery({
  name: 'fields',
  required: false,
  description: 'Các trường cần lấy: id,parent.name. Fields wanted.',
});

/** What a list takes in its query, told to OpenAPI. */
export function pageQueries(view: ViewClass, extras: PageExtras): MethodDecorator[] {
  const definition = definitionOf(view);
  const queries = [
    ApiQuery({
      name: 'limit',
      required: false,
      schema: { type: 'integer', minimum: 1, maximum: maxPage, default: defaultPage },
    }),
    ApiQuery({
      name: 'after',
      required: false,
      description: 'nextCursor của trang trước. The previous page’s nextCursor.',
    }),
    ApiQuery({
      name: 'total',
      required: false,
      schema: { type: 'boolean' },
      description: 'Kèm totalItems. Count the rows too.',
    }),
    fieldsQuery,
  ];
  const sorts = sortable(definition).flatMap(({ property }) => [property, `-${property}`]);
  if (sorts.length > 0) queries.push(ApiQuery({ name: 'sort', required: false, enum: sorts }));
  if (definition.search)
    queries.push(ApiQuery({ name: 'q', required: false, description: 'Tìm không dấu. Accent-insensitive search.' }));
  for (const { property, codec, nullable, describe } of filterable(definition)) {
    for (const operator of [...codec.operators, ...(nullable ? (['isNull'] as const) : [])]) {
      const name = operator === 'eq' ? property : `${property}.${operator}`;
      const schema =
        operator === 'isNull' ? { type: 'boolean' } : operator === 'in' ? { type: 'string' } : codec.openapi;
      queries.push(
        ApiQuery({
          name,
          required: false,
          schema: schema as never,
          description: operator === 'eq' ? describe : undefined,
        }),
      );
    }
  }
  for (const [name, { codec, describe }] of Object.entries(definition.criteria)) {
    queries.push(ApiQuery({ name, required: false, schema: codec.openapi as never, description: describe }));
  }
  return [...queries, ...extraQueries(extras)];
}

export const extraQueries = (extras: PageExtras): MethodDecorator[] =>
  Object.entries(extras).map(
    ([
      name,
      {
        openapi: { description, ...schema },
      },
    ]) => ApiQuery({ name, required: false, schema: schema as never, description: description as string | undefined }),
  );
