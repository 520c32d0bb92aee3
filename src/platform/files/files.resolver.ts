import { Resolver } from '@nestjs/graphql';
import { IdArg, OneQuery } from '../views/graphql';
import { FileView } from './file.view';
import { fileOperations as describe } from './files.operations';

@Resolver()
export class FilesResolver {
  @OneQuery(FileView, { describe: describe.file })
  file(@IdArg() id: string) {
    return id;
  }
}
