import { Global, Module } from '@nestjs/common';
import './audit.access';
import { AuditController } from './audit.controller';
import { AuditResolver } from './audit.resolver';
import { AuditService } from './audit.service';

/** Who did what, to be recorded and to be read. */
@Global()
@Module({ controllers: [AuditController], providers: [AuditResolver, AuditService], exports: [AuditService] })
export class AuditModule {}
