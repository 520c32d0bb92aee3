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
import type { Viewer } from '../../platform/access/viewer';
import { attachment } from '../../platform/files/file-name';
import { fileKinds } from '../../platform/files/file-kinds';
import { Me } from '../../platform/views/graphql';
import { IdParam } from '../../platform/views/rest';
import { SealedDownloadsService } from './sealed-downloads.service';
import { matterFileKind, MatterFileView } from './sealed-file.view';
import { SealedFilesService } from './sealed-files.service';
import { secrecyOperations as describe } from './secrecy.operations';

const told = (text: string) => ({ summary: text.split('\n')[0], description: text.split('\n')[1] });

const body = {
  type: 'object',
  required: ['file', 'kind'],
  properties: {
    file: { type: 'string', format: 'binary', description: 'Tệp. The file.' },
    kind: matterFileKind.openapi as object,
    redacts: {
      type: 'string',
      format: 'uuid',
      description: 'Là bản lược bỏ của tệp này (MatterFile). This is the redacted copy of that file.',
    },
  },
};

const keyHeader = {
  name: 'Idempotency-Key',
  required: true,
  description: 'Khoá chống ghi trùng. Keeps a retry from adding twice.',
};

/** Bytes travel over REST alone. */
@ApiTags('secrecy')
@Controller()
export class SealedFilesController {
  constructor(
    private readonly files: SealedFilesService,
    private readonly downloads: SealedDownloadsService,
  ) {}

  @Post('cases/:id/sealed-files')
  @HttpCode(201)
  @ApiOperation({ operationId: 'attachSealedFile', ...told(describe.attachSealedFile) })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: body })
  @ApiHeader(keyHeader)
  @ApiCreatedResponse({ type: MatterFileView })
  attachSealedFile(
    @IdParam() id: string,
    @Req() request: FastifyRequest,
    @Me() viewer: Viewer,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.files.attach('case', id, request, viewer, reply);
  }

  @Post('petitions/:id/sealed-files')
  @HttpCode(201)
  @ApiOperation({ operationId: 'attachSealedPetitionFile', ...told(describe.attachSealedPetitionFile) })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: body })
  @ApiHeader(keyHeader)
  @ApiCreatedResponse({ type: MatterFileView })
  attachSealedPetitionFile(
    @IdParam() id: string,
    @Req() request: FastifyRequest,
    @Me() viewer: Viewer,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.files.attach('petition', id, request, viewer, reply);
  }

  @Get('sealed-files/:id/content')
  @ApiOperation({ operationId: 'downloadSealedFile', ...told(describe.downloadSealedFile) })
  @ApiProduces(...fileKinds.map(({ mediaType }) => mediaType))
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async downloadSealedFile(
    @IdParam() id: string,
    @Req() request: FastifyRequest,
    @Me() viewer: Viewer,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { facts, bytes } = await this.downloads.downloadSealedFile(id, viewer, request.id);
    void reply.headers({
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'no-store',
    });
    return new StreamableFile(bytes, {
      type: facts.mediaType.startsWith('text/') ? `${facts.mediaType}; charset=utf-8` : facts.mediaType,
      disposition: attachment(facts.name),
      length: bytes.length,
    });
  }
}
