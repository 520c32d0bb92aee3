import { Controller, Get, Param, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Viewer } from '../../platform/access/viewer';
import { Refusal } from '../../platform/errors/refusal';
import { attachment } from '../../platform/files/file-name';
import { Me } from '../../platform/views/graphql';
import { IdParam } from '../../platform/views/rest';
import { fileOf, isReportFormat, reportFormats } from './report-formats';
import { ReportReading } from './report-reading.service';
import { reportingOperations } from './reporting.operations';

const [summary, description] = reportingOperations.downloadReportVersion.split('\n');
const numberSchema = { type: 'integer', format: 'int32', minimum: 1 } as const;

@ApiTags('reporting-cycles')
@Controller('reports')
export class ReportFilesController {
  constructor(private readonly reading: ReportReading) {}

  @Get(':id/versions/:number.:format')
  @ApiOperation({ operationId: 'downloadReportVersion', summary, description })
  @ApiParam({ name: 'number', schema: numberSchema, description: 'Số phiên bản. Number of the version.' })
  @ApiParam({ name: 'format', schema: { type: 'string', enum: Object.keys(reportFormats) }, description: 'Định dạng. Format.' })
  @ApiProduces(...Object.values(reportFormats))
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @ApiResponse({ status: 304, description: 'Không đổi. Not changed.' })
  async downloadReportVersion(
    @IdParam() id: string,
    @Param('number') number: string,
    @Param('format') format: string,
    @Req() request: FastifyRequest,
    @Me() viewer: Viewer,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    if (!/^[1-9]\d{0,8}$/.test(number) || !isReportFormat(format)) throw new Refusal('NOT_FOUND');
    const doer = { viewer, operation: 'downloadReportVersion', requestId: request.id };
    const version = await this.reading.version(id, Number(number), doer);
    // The canonical text bears the digest itself; what is made of it bears it, too.
    const etag = format === 'json' ? `"${version.digest}"` : `"${version.digest}.${format}"`;
    const caching = version.frozen ? 'private, no-cache' : 'no-store';
    void reply.headers({ etag, 'x-content-type-options': 'nosniff', 'cache-control': caching });
    const known = (request.headers['if-none-match'] ?? '').split(',').map((each) => each.trim().replace(/^W\//, ''));
    if (known.includes(etag) || known.includes('*')) return void reply.status(304);
    const { name, content } = await fileOf(version, format);
    return new StreamableFile(content, { type: reportFormats[format], disposition: attachment(name) });
  }
} // prettier-ignore
