import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import './access.errors';
import { AccessTokenStrategy } from './access-token.strategy';
import { AccessTokens } from './access-tokens';
import { AccountPasswordsService } from './account-passwords.service';
import { Account } from './account.entity';
import './accounts.access';
import { AccountsController } from './accounts.controller';
import { AccountsResolver } from './accounts.resolver';
import { AccountsService } from './accounts.service';
import { ApiKey } from './api-key.entity';
import { ApiKeyStrategy } from './api-key.strategy';
import { ApiKeysController } from './api-keys.controller';
import { ApiKeysResolver } from './api-keys.resolver';
import { ApiKeysService } from './api-keys.service';
import { Authenticator } from './authenticator';
import { GateGuard } from './gate.guard';
import { LoginService } from './login.service';
import { MeService } from './me.service';
import { OpenItemsOfPosts } from './open-items';
import { Passwords } from './passwords';
import './platform.access';
import { Post } from './post.entity';
import { PostsController } from './posts.controller';
import { PostsResolver } from './posts.resolver';
import { PostsService } from './posts.service';
import { SessionsController } from './sessions.controller';
import { SessionsResolver } from './sessions.resolver';
import { SessionsService } from './sessions.service';
import { UserCreateCommand } from './user-create.command';
import { ViewerLoader } from './viewer-loader';
import { ViewersService } from './viewers.service';

export const accessEntities = [Account, Post, ApiKey];

const forOthers = [ViewersService, AccountsService, AccountPasswordsService, PostsService, Passwords, OpenItemsOfPosts];

/** Who may enter, and the gate. */
@Global()
@Module({
  controllers: [SessionsController, AccountsController, PostsController, ApiKeysController],
  providers: [
    ...forOthers,
    AccessTokens,
    ViewerLoader,
    SessionsService,
    LoginService,
    MeService,
    ApiKeysService,
    AccessTokenStrategy,
    ApiKeyStrategy,
    Authenticator,
    SessionsResolver,
    AccountsResolver,
    PostsResolver,
    ApiKeysResolver,
    UserCreateCommand,
    { provide: APP_GUARD, useClass: GateGuard },
  ],
  exports: forOthers,
})
export class AccessModule {}
