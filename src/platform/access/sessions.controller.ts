import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Me as Viewing } from '../views/graphql';
import { ActRoute, BodyInput, PlainRoute } from '../views/rest';
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

@ApiTags('access')
@Controller()
export class SessionsController {
  constructor(
    private readonly logins: LoginService,
    private readonly sessions: SessionsService,
    private readonly passwords: AccountPasswordsService,
    private readonly mine: MeService,
  ) {}

  @ActRoute(SessionTokens, 'POST', 'sessions', words.login)
  login(@BodyInput() input: LoginInput, @From() from: Caller) {
    return this.logins.login(input, from);
  }

  @ActRoute(SessionTokens, 'POST', 'sessions/renewal', words.refreshSession)
  refreshSession(@BodyInput() input: RefreshSessionInput, @From() from: Caller) {
    return this.sessions.refreshSession(input.refreshToken, from);
  }

  @ActRoute(Done, 'DELETE', 'sessions/mine', words.logout)
  async logout(@Viewing() viewer: Viewer, @From() from: Caller) {
    await this.sessions.logout(viewer, from);
    return done;
  }

  @ActRoute(SessionTokens, 'PUT', 'sessions/mine/post', words.switchPost)
  switchPost(@BodyInput() input: SwitchPostInput, @Viewing() viewer: Viewer, @From() from: Caller) {
    return this.sessions.switchPost(input.postId, viewer, from);
  }

  @ActRoute(Done, 'PUT', 'me/password', words.changePassword)
  async changePassword(@BodyInput() input: ChangePasswordInput, @Viewing() viewer: Viewer, @From() from: Caller) {
    await this.passwords.changePassword(input, viewer, from);
    return done;
  }

  @PlainRoute(Me, 'me', words.me)
  me(@Viewing() viewer: Viewer, @From() from: Caller) {
    return this.mine.me(viewer, from);
  }
}
