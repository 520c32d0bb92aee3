import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  buildMessage,
  IsArray,
  IsOptional,
  IsInt,
  Length,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateBy,
  ValidateNested,
} from 'class-validator';
import { cleanText, Codec, isCodec, t } from './codecs';

type InputClass = new () => object;

interface GivenOptions {
  optional?: boolean;
  list?: boolean;
  /** Longest text, greatest number, or longest list. */
  max?: number;
  min?: number;
  /** Not part of the REST body: it travels in the path or a header. */
  beside?: boolean;
}

const longestText = 4_000;
const longestList = 200;

const inputClasses = new Set<object>();
export const isInputClass = (type: unknown): boolean => inputClasses.has(type as object);

/** An input of both surfaces. */
export function Input(): ClassDecorator {
  return (target) => {
    inputClasses.add(target);
    InputType()(target);
  };
}

/** Compares by the codec: what it cannot read is refused with the type's name. */
function IsOfType(codec: Codec, each: boolean): PropertyDecorator {
  return ValidateBy(
    {
      name: 'ofType',
      constraints: [codec.name],
      validator: {
        validate: (value) => codec.read(value) !== undefined,
        defaultMessage: buildMessage(() => codec.name),
      },
    },
    { each, context: { code: 'NOT_A_VALUE', params: { type: codec.name } } },
  );
}

function limits(codec: Codec, options: GivenOptions): PropertyDecorator[] {
  const each = options.list ?? false;
  const listed = each
    ? [
        ArrayMaxSize(options.max ?? longestList, {
          context: { code: 'TOO_LONG', params: { max: options.max ?? longestList } },
        }),
      ]
    : [];
  if (codec.name === 'Text') {
    const max = each ? longestText : (options.max ?? longestText);
    const min = options.min ?? 1;
    return [
      ...listed,
      MaxLength(max, { each, context: { code: 'TOO_LONG', params: { max } } }),
      MinLength(min, { each, context: { code: 'TOO_SHORT', params: { min } } }),
    ];
  }
  if (codec.name !== 'Int' || each) return listed;
  return [
    ...(options.max === undefined
      ? []
      : [Max(options.max, { context: { code: 'TOO_GREAT', params: { max: options.max } } })]),
    ...(options.min === undefined
      ? []
      : [Min(options.min, { context: { code: 'TOO_SMALL', params: { min: options.min } } })]),
  ];
}

/** NFC, and blanks at the ends dropped, so that two spellings of one text are one. */
const tidy = (value: unknown): unknown => (typeof value === 'string' ? (cleanText(value)?.trim() ?? value) : value);

/** One property of an input: its GraphQL field, its OpenAPI schema and its validation. */
export function Given(type: Codec | InputClass, describe: string, options: GivenOptions = {}): PropertyDecorator {
  return (prototype, property) => {
    const codec = isCodec(type) ? type : undefined;
    const each = options.list ?? false;
    const graphql = codec ? codec.graphql() : (type as InputClass);
    const all: PropertyDecorator[] = [
      Field(
        (() => (each ? [graphql] : graphql)) as never,
        { nullable: options.optional, description: describe } as never,
      ),
      ...(options.optional ? [IsOptional()] : []),
      ...(each ? [IsArray({ context: { code: 'NOT_A_LIST' } })] : []),
    ];
    if (codec) {
      if (codec.name === 'Text')
        all.push(Transform(({ value }: { value: unknown }) => (Array.isArray(value) ? value.map(tidy) : tidy(value))));
      all.push(IsOfType(codec, each), ...limits(codec, options));
    } else {
      const max = options.max ?? longestList;
      all.push(
        ValidateNested({ each }),
        Type(() => type as InputClass),
      );
      if (each) all.push(ArrayMaxSize(max, { context: { code: 'TOO_LONG', params: { max } } }));
    }
    if (!options.beside) {
      const limit = codec?.name === 'Text' && !each ? { maxLength: options.max ?? longestText } : {};
      const schema = codec ? { ...codec.openapi, ...limit } : { type: () => type as InputClass };
      const shape = each && codec ? { type: 'array', items: codec.openapi } : schema;
      all.push(
        ApiProperty({
          ...shape,
          isArray: codec ? undefined : each,
          required: !options.optional,
          description: describe,
        } as never),
      );
    }
    all.forEach((decorator) => decorator(prototype, property));
  };
}

/** Input of an act that makes a record. */
@InputType({ isAbstract: true })
export abstract class NewRecord {
  @Field({ description: 'Khoá chống ghi trùng. A retry with the same key gets the first answer.' })
  @Length(1, 200, { context: { code: 'TOO_LONG', params: { max: 200 } } })
  idempotencyKey: string;
}

/** Input of an act on a record that exists. */
@InputType({ isAbstract: true })
export abstract class OnRecord {
  @Field(() => ID, { description: 'Bản ghi. The record.' })
  @IsOfType(t.id, false)
  id: string;

  @Field(() => Int, { nullable: true, description: 'Phiên bản đang sửa. The version being changed.' })
  @IsOptional()
  @IsInt({ context: { code: 'NOT_A_VALUE', params: { type: 'Int' } } })
  expectedVersion?: number;

  @Field(() => String, {
    nullable: true,
    description: 'Khoá chống ghi trùng. A retry with the same key gets the first answer.',
  })
  @IsOptional()
  @Length(1, 200, { context: { code: 'TOO_LONG', params: { max: 200 } } })
  idempotencyKey?: string;
}
