import multipart from '@fastify/multipart';
import { Module } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyAdapter } from '@nestjs/platform-fastify';
import { DownloadsService } from './downloads.service';
import { FileStore } from './file-store';
import './files.access';
import { FilesController } from './files.controller';
import './files.errors';
import { FilesResolver } from './files.resolver';
import { FilesService } from './files.service';
import { SealedFileStore } from './sealed-file-store';
import { ScanFileJob } from './scan-file.job';
import { Scanner } from './scanner';
import { multipartLimits } from './upload';
import { UploadsService } from './uploads.service';

/** Files that records carry: received, examined, kept and given back. */
@Module({
  controllers: [FilesController],
  providers: [
    FileStore,
    SealedFileStore,
    Scanner,
    FilesService,
    UploadsService,
    DownloadsService,
    FilesResolver,
    ScanFileJob,
  ],
  exports: [FileStore, FilesService, SealedFileStore],
})
export class FilesModule {
  constructor({ httpAdapter }: HttpAdapterHost<FastifyAdapter>) {
    // A command has no server.
    void httpAdapter?.getInstance?.().register(multipart, { limits: multipartLimits });
  }
}
