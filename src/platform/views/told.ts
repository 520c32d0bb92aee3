import { Field } from '@nestjs/graphql';
import { ApiProperty } from '@nestjs/swagger';
import { type Codec, isCodec } from './codecs';

type ResultClass = new () => object;

/** One property of an answer that is no view. */
export function Told(
  type: Codec | ResultClass,
  describe: string,
  more: { nullable?: boolean; list?: boolean } = {},
): PropertyDecorator {
  const { nullable = false, list = false } = more;
  return (prototype, property) => {
    const graphql = isCodec(type) ? type.graphql() : type;
    Field((() => (list ? [graphql] : graphql)) as never, { nullable, description: describe } as never)(
      prototype,
      property,
    );
    const shape = isCodec(type) ? type.openapi : { type: () => type, isArray: list };
    ApiProperty({ ...shape, nullable, description: describe } as never)(prototype, property);
  };
}
