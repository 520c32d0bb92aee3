import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ModulesContainer } from '@nestjs/core';

type Class = new (...given: never[]) => object;

/** A method that a client can call. */
export interface Handler {
  of: Class;
  name: string;
  surface: 'GraphQL' | 'REST';
  /** As the compiler wrote them down; what it could not see at run time is Object or Function. */
  parameters: unknown[];
}

function methodsOf(of: Class): string[] {
  const described = Object.entries(Object.getOwnPropertyDescriptors(of.prototype as object));
  return described.flatMap(([name, { value }]) =>
    name !== 'constructor' && typeof value === 'function' ? [name] : [],
  );
}

const classesOf = (app: NestFastifyApplication): Class[] => [
  ...new Set(
    [...app.get(ModulesContainer).values()].flatMap((module) =>
      [...module.controllers.values(), ...module.providers.values()].flatMap(({ metatype }) =>
        typeof metatype === 'function' && metatype.prototype ? [metatype as Class] : [],
      ),
    ),
  ),
];

/** Found through Nest's own containers, not through the schema: one that is documented nowhere is found, too. */
export function handlersOf(app: NestFastifyApplication): Handler[] {
  return classesOf(app).flatMap((of) =>
    methodsOf(of).flatMap((name): Handler[] => {
      const method = (of.prototype as Record<string, object>)[name]!;
      const parameters = (Reflect.getMetadata('design:paramtypes', of.prototype as object, name) ?? []) as unknown[];
      if (Reflect.hasMetadata('graphql:resolver_type', method)) return [{ of, name, surface: 'GraphQL', parameters }];
      return Reflect.hasMetadata('path', method) && Reflect.hasMetadata('method', method)
        ? [{ of, name, surface: 'REST', parameters }]
        : [];
    }),
  );
}

/** Classes of ours whose constructor asks for something the compiler erased. */
export function erasedInjections(app: NestFastifyApplication): string[] {
  return classesOf(app).flatMap((of) => {
    const types = (Reflect.getMetadata('design:paramtypes', of) ?? []) as unknown[];
    const named = (Reflect.getMetadata('self:paramtypes', of) ?? []) as { index: number }[];
    const erased = types.some(
      (type, at) => (type === Object || type === Function) && !named.some(({ index }) => index === at),
    );
    return erased && !isOfFramework(of) ? [of.name] : [];
  });
}

const framework =
  /^(Logger|Pino|Cls|Transaction|TypeOrm|GraphQL|Apollo|Module|Http|Reflector|External|Lazy|Inquirer|Serialized)/;
const isOfFramework = ({ name }: Class): boolean => framework.test(name);
