import { Controller, Module } from '@nestjs/common';
import { Resolver } from '@nestjs/graphql';
import { anyLevel, anyone, defineAccess } from '../../../src/platform/access/grants';
import { ListQuery, OneQuery, IdArg, PageArgs } from '../../../src/platform/views/graphql';
import type { Page } from '../../../src/platform/views/page';
import { IdParam, ListRoute, OneRoute, PageQuery } from '../../../src/platform/views/rest';
import { Col, Many, t, View } from '../../../src/platform/views/view';

const describe = 'Mẫu thử. A specimen.';

defineAccess({
  specimens: { who: anyone },
  specimen: { who: anyone },
  readSpecimenTitle: { who: { CONSOLIDATOR: ['PROVINCE'], AGENCY_HEAD: ['COMMUNE'], INSPECTOR: anyLevel } },
});

/** A view with a field that only some may read, alone and below another record. */
@View('Specimen', { from: 'app.document', describe, order: '-id' })
export class SpecimenView {
  @Col(t.id) id: string;
  @Col(t.text, { describe }) number: string;
  @Col(t.text, { grant: 'readSpecimenTitle', filter: true, describe }) title?: string | null;
  @Many(() => SpecimenView, { foreign: (a, b) => `${b}.id = ${a}.id`, order: 'id', max: 5, describe })
  same: SpecimenView[];
}

@Resolver()
export class SpecimensResolver {
  @ListQuery(SpecimenView, { describe })
  specimens(@PageArgs(SpecimenView) page: Page) {
    return page;
  }

  @OneQuery(SpecimenView, { describe })
  specimen(@IdArg() id: string) {
    return id;
  }
}

@Controller('specimens')
export class SpecimensController {
  @ListRoute(SpecimenView, { describe })
  specimens(@PageQuery(SpecimenView) page: Page) {
    return page;
  }

  @OneRoute(SpecimenView, { describe })
  specimen(@IdParam() id: string) {
    return id;
  }
}

@Module({ controllers: [SpecimensController], providers: [SpecimensResolver] })
export class SpecimensModule {}
