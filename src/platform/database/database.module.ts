import { DynamicModule, Global, Module } from '@nestjs/common';
import { getDataSourceToken, TypeOrmModule } from '@nestjs/typeorm';
import { ClsPluginTransactional } from '@nestjs-cls/transactional';
import { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { ClsModule } from 'nestjs-cls';
import { getMetadataArgsStorage } from 'typeorm';
import { applicationSource, DatabaseOptions, openSource } from './sources';
import { Cuts } from './cuts';
import { UnitOfWork } from './unit-of-work';

/** Every class with @Entity that the application has loaded. */
const declaredEntities = () => getMetadataArgsStorage().tables.map(({ target }) => target as new () => object);

/** The connections, the open transaction and the unit of work. */
@Global()
@Module({})
export class DatabaseModule {
  static with(options: DatabaseOptions): DynamicModule {
    return {
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRootAsync({
          useFactory: () => ({ ...applicationSource(options, declaredEntities()), retryAttempts: 0 }),
          dataSourceFactory: openSource,
        }),
        ClsModule.forRoot({
          plugins: [
            new ClsPluginTransactional({
              imports: [TypeOrmModule],
              adapter: new TransactionalAdapterTypeOrm({ dataSourceToken: getDataSourceToken() }),
            }),
          ],
        }),
      ],
      providers: [UnitOfWork, Cuts],
      exports: [UnitOfWork, Cuts, TypeOrmModule, ClsModule],
    };
  }
}
