import { Controller, Get, HttpCode, Post, Req, Res, StreamableFile } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Viewer } from '../access/viewer';
import { Me } from '../views/graphql';
import { IdParam, OneRoute } from '../views/rest';
import { DownloadsService } from './downloads.service';
import { attachment } from './file-name';
import { fileKinds } from './file-kinds';
import { FileView } from './file.view';
import { fileOperations as describe } from './files.operations';
import { rangeOf } from './range';
import { uploadBody } from './upload';
import { UploadsService } from './uploads.service';

const told = (text: string) => ({ summary: text.split('\n')[0], description: text.split('\n')[1] });

@ApiTags('files')
@Controller('files')
export class FilesController {
  constructor(
    private readonly uploads: UploadsService,
    private readonly downloads: DownloadsService,
  ) {}

  @OneRoute(FileView, { describe: describe.file })
  file(@IdParam() id: string) {
    return id;
  }

  @Post()
  @HttpCode(201)
  @ApiOperation({ operationId: 'uploadFile', ...told(describe.uploadFile) })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: uploadBody })
  @ApiHeader({
    name: 'Idempotency-Key',
    required: true,
    description: 'Khoá chống ghi trùng. Keeps a retry from adding twice.',
  })
  @ApiCreatedResponse({ type: FileView })
  uploadFile(@Req() request: FastifyRequest, @Me() viewer: Viewer, @Res({ passthrough: true }) reply: FastifyReply) {
    return this.uploads.uploadFile(request, viewer, reply);
  }

  @Get(':id/content')
  @ApiOperation({ operationId: 'downloadFile', ...told(describe.downloadFile) })
  @ApiProduces(...fileKinds.map(({ mediaType }) => mediaType))
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async downloadFile(
    @IdParam() id: string,
    @Req() request: FastifyRequest,
    @Me() viewer: Viewer,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const doer = { viewer, operation: 'downloadFile', requestId: request.id };
    const file = await this.downloads.findFile(id, doer);
    const etag = `"${file.sha256}"`;
    void reply.headers({
      etag,
      'accept-ranges': 'bytes',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': file.class === 'OPEN' ? 'private, no-cache' : 'no-store',
    });
    if (request.headers['if-none-match'] === etag) return void reply.status(304);
    const range = rangeOf(request.headers, file.size, etag);
    if (range) void reply.status(206).header('content-range', `bytes ${range.start}-${range.end}/${file.size}`);
    return new StreamableFile(await this.downloads.openFile(file, range, doer), {
      type: file.mediaType.startsWith('text/') ? `${file.mediaType}; charset=utf-8` : file.mediaType,
      disposition: attachment(file.name),
      length: range ? range.end - range.start + 1 : file.size,
    });
  }
}
