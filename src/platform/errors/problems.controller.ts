import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiProperty, ApiTags } from '@nestjs/swagger';
import { type ProblemEntry, problems } from './problems';
import { Refusal } from './refusal';

class CatalogueEntry {
  @ApiProperty({ description: 'Mã, không dịch. The code, never translated.' }) code: string;
  @ApiProperty({ description: 'Như trong trường type của lỗi. As in the type of a problem.' }) type: string;
  @ApiProperty({ type: 'integer', description: 'Mã HTTP. HTTP status.' }) status: number;
  @ApiProperty({ description: 'Tiếng Việt. In Vietnamese.' }) vi: string;
  @ApiProperty({ description: 'Tiếng Anh. In English.' }) en: string;
}

const slugOf = (code: string) => code.toLowerCase().replaceAll('_', '-');

const entryOf = ([code, [status, vi, en]]: [string, ProblemEntry]): CatalogueEntry => ({
  code,
  type: `/problems/${slugOf(code)}`,
  status,
  vi,
  en,
});

/** The error catalogue: what the `type` of a problem leads to. */
@ApiTags('operations')
@Controller('problems')
export class ProblemsController {
  @Get()
  @ApiOperation({ operationId: 'problems', summary: 'Danh mục lỗi. The error catalogue.' })
  @ApiOkResponse({ type: [CatalogueEntry] })
  problems(): CatalogueEntry[] {
    return [...problems()].map(entryOf).sort((a, b) => a.status - b.status || (a.code < b.code ? -1 : 1));
  }

  @Get(':code')
  @ApiOperation({ operationId: 'problem', summary: 'Một lỗi trong danh mục. One entry of the catalogue.' })
  @ApiParam({ name: 'code', description: 'Mã hoặc phần cuối của type. The code, or the end of its type.' })
  @ApiOkResponse({ type: CatalogueEntry })
  problem(@Param('code') code: string): CatalogueEntry {
    const found = [...problems()].find(([each]) => each === code || slugOf(each) === code);
    if (!found) throw new Refusal('NOT_FOUND');
    return entryOf(found);
  }
}
