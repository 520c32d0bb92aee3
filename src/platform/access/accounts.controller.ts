import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Me as Viewing } from '../views/graphql';
import type { Page } from '../views/page';
import { ActRoute, BodyInput, IdParam, ListRoute, OneRoute, PageQuery } from '../views/rest';
import {
  CreateAccountInput,
  DeactivateAccountInput,
  ReactivateAccountInput,
  ResetPasswordInput,
} from './access.inputs';
import { TemporaryPassword } from './access.results';
import * as words from './access.words';
import { AccountPasswordsService } from './account-passwords.service';
import { AccountView } from './account.view';
import { AccountsService } from './accounts.service';
import { type Caller, From } from './caller';
import type { Viewer } from './viewer';

@ApiTags('access')
@Controller('accounts')
export class AccountsController {
  constructor(
    private readonly service: AccountsService,
    private readonly passwords: AccountPasswordsService,
  ) {}

  @ListRoute(AccountView, words.accounts)
  accounts(@PageQuery(AccountView) page: Page) {
    return page;
  }

  @OneRoute(AccountView, words.account)
  account(@IdParam() id: string) {
    return id;
  }

  @ActRoute(AccountView, 'POST', '', words.createAccount)
  createAccount(@BodyInput() input: CreateAccountInput) {
    return this.service.createAccount(input);
  }

  @ActRoute(AccountView, 'POST', ':id/deactivation', words.deactivateAccount)
  deactivateAccount(@BodyInput() input: DeactivateAccountInput) {
    return this.service.deactivateAccount(input);
  }

  @ActRoute(AccountView, 'POST', ':id/reactivation', words.reactivateAccount)
  reactivateAccount(@BodyInput() input: ReactivateAccountInput) {
    return this.service.reactivateAccount(input);
  }

  @ActRoute(TemporaryPassword, 'POST', ':id/temporary-password', words.resetPassword)
  resetPassword(@BodyInput() input: ResetPasswordInput, @Viewing() viewer: Viewer, @From() from: Caller) {
    return this.passwords.resetPassword(input.id, viewer, from);
  }
}
