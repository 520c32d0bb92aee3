import { Controller, Get, HttpCode, Param, Post, Req, Res, StreamableFile } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Viewer } from '../../platform/access/viewer';
import { Refusal } from '../../platform/errors/refusal';
import { attachment } from '../../platform/files/file-name';
import { type SheetFormat, sheetFormats } from '../../platform/sheets/sheet-file';
import { Me } from '../../platform/views/graphql';
import { IdParam } from '../../platform/views/rest';
import { PlanImports, sheetBody } from './plan-imports.service';
import { PlanSheets } from './plan-sheets.service';
import { TaskImportTold } from './plan.results';
import { planOperations as describe, planWords as words } from './plans.operations';

const told = (text: string) => ({ summary: text.split('\n')[0], description: text.split('\n')[1] });
const header = (name: string, description: string) => ApiHeader({ name, required: true, description });

@ApiTags('plans')
@Controller('plans')
export class PlanSheetsController {
  constructor(
    private readonly sheets: PlanSheets,
    private readonly imports: PlanImports,
  ) {}

  @Get(':id/tasks.:format')
  @ApiOperation({ operationId: 'exportPlanTasks', ...told(describe.exportPlanTasks) })
  @ApiParam({ name: 'format', schema: { type: 'string', enum: Object.keys(sheetFormats) }, description: words.format })
  @ApiProduces(...Object.values(sheetFormats))
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async exportPlanTasks(
    @IdParam() id: string,
    @Param('format') format: string,
    @Req() request: FastifyRequest,
    @Me() viewer: Viewer,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    if (!Object.hasOwn(sheetFormats, format)) throw new Refusal('NOT_FOUND');
    const { name, content } = await this.sheets.exportPlanTasks(id, format as SheetFormat, viewer, request.id);
    void reply.headers({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' });
    return new StreamableFile(content, { type: sheetFormats[format as SheetFormat], disposition: attachment(name) });
  }

  @Post(':id/task-imports')
  @HttpCode(200)
  @ApiOperation({ operationId: 'importPlanTasks', ...told(describe.importPlanTasks) })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: sheetBody })
  @header('Idempotency-Key', 'Khoá chống ghi trùng. Keeps a retry from adding twice.')
  @header('If-Match', 'ETag đang sửa. The version being changed.')
  @ApiOkResponse({ type: TaskImportTold })
  importPlanTasks(
    @IdParam() id: string,
    @Req() request: FastifyRequest,
    @Me() viewer: Viewer,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.imports.importPlanTasks(id, request, viewer, reply);
  }
}
