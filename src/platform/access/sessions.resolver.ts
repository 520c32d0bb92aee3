import { Resolver } from '@nestjs/graphql';
import { ActMutation, InputArg, Me as Viewing, PlainQuery } from '../views/graphql';
import { ChangePasswordInput, LoginInput, RefreshSessionInput, SwitchPostInput } from './access.inputs';
import { Done, Me, SessionTokens } from './access.results';
import { AccountPasswordsService } from './account-passwords.service';
import { type Caller, From } from './caller';
import { LoginService } from './login.service';
import { MeService } from './me.service';
import * as words from './access.words';
import { SessionsService } from './sessions.service';
import type { Viewer } from './viewer';

const done = { done: true };

@Resolver()
export class SessionsResolver {
  constructor(
    private readonly logins: LoginService,
    private readonly sessions: SessionsService,
    private readonly passwords: AccountPasswordsService,
    private readonly mine: MeService,
  ) {}

  @ActMutation(SessionTokens, words.login)
  login(@InputArg() input: LoginInput, @From() from: Caller) {
    return this.logins.login(input, from);
  }

  @ActMutation(SessionTokens, words.refreshSession)
  refreshSession(@InputArg() input: RefreshSessionInput, @From() from: Caller) {
    return this.sessions.refreshSession(input.refreshToken, from);
  }

  @ActMutation(Done, words.logout)
  async logout(@Viewing() viewer: Viewer, @From() from: Caller) {
    await this.sessions.logout(viewer, from);
    return done;
  }

  @ActMutation(SessionTokens, words.switchPost)
  switchPost(@InputArg() input: SwitchPostInput, @Viewing() viewer: Viewer, @From() from: Caller) {
    return this.sessions.switchPost(input.postId, viewer, from);
  }

  @ActMutation(Done, words.changePassword)
  async changePassword(@InputArg() input: ChangePasswordInput, @Viewing() viewer: Viewer, @From() from: Caller) {
    await this.passwords.changePassword(input, viewer, from);
    return done;
  }

  @PlainQuery(Me, words.me)
  me(@Viewing() viewer: Viewer, @From() from: Caller) {
    return this.mine.me(viewer, from);
  }
}
