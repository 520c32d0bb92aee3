import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Page } from '../views/page';
import { ActRoute, BodyInput, IdParam, ListRoute, OneRoute, PageQuery } from '../views/rest';
import { AppointPostInput, DelegatePostInput, EndPostInput } from './access.inputs';
import * as words from './access.words';
import { PostView } from './post.view';
import { PostsService } from './posts.service';

@ApiTags('access')
@Controller('posts')
export class PostsController {
  constructor(private readonly service: PostsService) {}

  @ListRoute(PostView, words.posts)
  posts(@PageQuery(PostView) page: Page) {
    return page;
  }

  @OneRoute(PostView, words.post)
  post(@IdParam() id: string) {
    return id;
  }

  @ActRoute(PostView, 'POST', '', words.appointPost)
  appointPost(@BodyInput() input: AppointPostInput) {
    return this.service.appointPost(input);
  }

  @ActRoute(PostView, 'POST', ':id/delegations', words.delegatePost)
  delegatePost(@BodyInput() input: DelegatePostInput) {
    return this.service.delegatePost(input);
  }

  @ActRoute(PostView, 'POST', ':id/ending', words.endPost)
  endPost(@BodyInput() input: EndPostInput) {
    return this.service.endPost(input);
  }
}
