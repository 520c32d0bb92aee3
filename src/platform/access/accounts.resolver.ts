import { Resolver } from '@nestjs/graphql';
import { ActMutation, IdArg, InputArg, ListQuery, Me as Viewing, OneQuery, PageArgs } from '../views/graphql';
import type { Page } from '../views/page';
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

@Resolver()
export class AccountsResolver {
  constructor(
    private readonly service: AccountsService,
    private readonly passwords: AccountPasswordsService,
  ) {}

  @ListQuery(AccountView, words.accounts)
  accounts(@PageArgs(AccountView) page: Page) {
    return page;
  }

  @OneQuery(AccountView, words.account)
  account(@IdArg() id: string) {
    return id;
  }

  @ActMutation(AccountView, words.createAccount)
  createAccount(@InputArg() input: CreateAccountInput) {
    return this.service.createAccount(input);
  }

  @ActMutation(AccountView, words.deactivateAccount)
  deactivateAccount(@InputArg() input: DeactivateAccountInput) {
    return this.service.deactivateAccount(input);
  }

  @ActMutation(AccountView, words.reactivateAccount)
  reactivateAccount(@InputArg() input: ReactivateAccountInput) {
    return this.service.reactivateAccount(input);
  }

  @ActMutation(TemporaryPassword, words.resetPassword)
  resetPassword(@InputArg() input: ResetPasswordInput, @Viewing() viewer: Viewer, @From() from: Caller) {
    return this.passwords.resetPassword(input.id, viewer, from);
  }
}
