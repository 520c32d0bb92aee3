import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Me as Viewing } from '../views/graphql';
import type { Page } from '../views/page';
import { ActRoute, BodyInput, ListRoute, PageQuery } from '../views/rest';
import { IssueApiKeyInput, RevokeApiKeyInput, RotateApiKeyInput } from './access.inputs';
import { IssuedApiKey } from './access.results';
import * as words from './access.words';
import { ApiKeyView } from './api-key.view';
import { ApiKeysService } from './api-keys.service';
import { type Caller, From } from './caller';
import type { Viewer } from './viewer';

@ApiTags('access')
@Controller('api-keys')
export class ApiKeysController {
  constructor(private readonly service: ApiKeysService) {}

  @ListRoute(ApiKeyView, words.apiKeys)
  apiKeys(@PageQuery(ApiKeyView) page: Page) {
    return page;
  }

  @ActRoute(IssuedApiKey, 'POST', '', words.issueApiKey)
  issueApiKey(@BodyInput() input: IssueApiKeyInput, @Viewing() viewer: Viewer, @From() from: Caller) {
    return this.service.issueApiKey(input, viewer, from);
  }

  @ActRoute(IssuedApiKey, 'POST', ':id/rotation', words.rotateApiKey)
  rotateApiKey(@BodyInput() input: RotateApiKeyInput, @Viewing() viewer: Viewer, @From() from: Caller) {
    return this.service.rotateApiKey(input, viewer, from);
  }

  @ActRoute(ApiKeyView, 'POST', ':id/revocation', words.revokeApiKey)
  revokeApiKey(@BodyInput() input: RevokeApiKeyInput) {
    return this.service.revokeApiKey(input);
  }
}
