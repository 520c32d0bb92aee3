import { Controller, Get, Param, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Viewer } from '../../platform/access/viewer';
import { invalid, Refusal } from '../../platform/errors/refusal';
import { attachment } from '../../platform/files/file-name';
import { type SheetFormat, sheetFormats } from '../../platform/sheets/sheet-file';
import { t } from '../../platform/views/codecs';
import { Me } from '../../platform/views/graphql';
import type { Page } from '../../platform/views/page';
import { ListRoute, PageQuery } from '../../platform/views/rest';
import { countArguments, ReceptionCountView } from './counts.view';
import { receptionOperations as describe } from './reception.operations';
import { RegisterFileService } from './register-file.service';
import { ReceptionRegisterLineView } from './register.view';

const [summary, description] = describe.downloadReceptionRegister.split('\n');
const day = { type: 'string', format: 'date' };

@ApiTags('citizen-reception')
@Controller()
export class ReceptionRegisterController {
  constructor(private readonly files: RegisterFileService) {}

  @ListRoute(ReceptionRegisterLineView, { path: 'reception-register', describe: describe.receptionRegister })
  receptionRegister(@PageQuery(ReceptionRegisterLineView) page: Page) {
    return page;
  }

  @ListRoute(ReceptionCountView, { path: 'reception-counts', describe: describe.receptionCounts, extras: countArguments })
  receptionCounts(@PageQuery(ReceptionCountView, countArguments) page: Page) {
    return page;
  }

  @Get('reception-register.:format')
  @ApiOperation({ operationId: 'downloadReceptionRegister', summary, description })
  @ApiParam({ name: 'format', schema: { type: 'string', enum: Object.keys(sheetFormats) }, description: 'Định dạng tệp. Format of the file.' })
  @ApiQuery({ name: 'from', schema: day, description: 'Từ ngày. From this day.' })
  @ApiQuery({ name: 'to', schema: day, description: 'Đến hết ngày. To this day.' })
  @ApiQuery({ name: 'agencyId', required: false, schema: { type: 'string', format: 'uuid' }, description: 'Cơ quan, mặc định cơ quan mình. The agency; one’s own when absent.' })
  @ApiQuery({ name: 'papers', required: false, schema: { type: 'string', enum: ['TAIL', 'FULL'] }, description: 'Số giấy tờ: ba ký tự cuối, hoặc đủ. Numbers of papers: the last three characters, or all of them.' })
  @ApiProduces(...Object.values(sheetFormats))
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async downloadReceptionRegister(
    @Param('format') format: string,
    @Query() query: Record<string, unknown>,
    @Req() request: FastifyRequest,
    @Me() viewer: Viewer,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    if (!Object.hasOwn(sheetFormats, format)) throw new Refusal('NOT_FOUND');
    const wanted = { format: format as SheetFormat, ...wantedOf(query) };
    const doer = { viewer, operation: 'downloadReceptionRegister', requestId: request.id };
    const { name, content } = await this.files.registerFile(wanted, doer);
    void reply.headers({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' });
    return new StreamableFile(content, { type: sheetFormats[wanted.format], disposition: attachment(name) });
  }
} // prettier-ignore

function wantedOf({ from, to, agencyId, papers, ...more }: Record<string, unknown>) {
  const violations = Object.keys(more).map((path) => ({ path, code: 'UNKNOWN_PROPERTY' }));
  const refuse = (path: string, code: string, type?: string) =>
    void violations.push({ path, code, ...(type ? { params: { type } } : {}) });
  const read = (path: string, value: unknown, codec: typeof t.day, needed = true) => {
    if (value === undefined) return needed ? refuse(path, 'REQUIRED') : undefined;
    const text = codec.read(value);
    if (text === undefined) refuse(path, 'NOT_A_VALUE', codec.name);
    return text;
  };
  const found = {
    from: read('from', from, t.day)!,
    to: read('to', to, t.day)!,
    agencyId: read('agencyId', agencyId, t.id, false) ?? undefined,
  };
  if (papers !== undefined && papers !== 'TAIL' && papers !== 'FULL') refuse('papers', 'NOT_A_VALUE', 'TAIL | FULL');
  if (violations.length > 0) throw invalid(violations);
  return { ...found, fullPapers: papers === 'FULL' };
}
