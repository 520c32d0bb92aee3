import { Resolver } from '@nestjs/graphql';
import { ActMutation, InputArg, ListQuery, Me as Viewing, PageArgs } from '../views/graphql';
import type { Page } from '../views/page';
import { IssueApiKeyInput, RevokeApiKeyInput, RotateApiKeyInput } from './access.inputs';
import { IssuedApiKey } from './access.results';
import * as words from './access.words';
import { ApiKeyView } from './api-key.view';
import { ApiKeysService } from './api-keys.service';
import { type Caller, From } from './caller';
import type { Viewer } from './viewer';

@Resolver()
export class ApiKeysResolver {
  constructor(private readonly service: ApiKeysService) {}

  @ListQuery(ApiKeyView, words.apiKeys)
  apiKeys(@PageArgs(ApiKeyView) page: Page) {
    return page;
  }

  @ActMutation(IssuedApiKey, words.issueApiKey)
  issueApiKey(@InputArg() input: IssueApiKeyInput, @Viewing() viewer: Viewer, @From() from: Caller) {
    return this.service.issueApiKey(input, viewer, from);
  }

  @ActMutation(IssuedApiKey, words.rotateApiKey)
  rotateApiKey(@InputArg() input: RotateApiKeyInput, @Viewing() viewer: Viewer, @From() from: Caller) {
    return this.service.rotateApiKey(input, viewer, from);
  }

  @ActMutation(ApiKeyView, words.revokeApiKey)
  revokeApiKey(@InputArg() input: RevokeApiKeyInput) {
    return this.service.revokeApiKey(input);
  }
}
