import { Resolver } from '@nestjs/graphql';
import { ActMutation, IdArg, InputArg, ListQuery, OneQuery, PageArgs } from '../views/graphql';
import type { Page } from '../views/page';
import { AppointPostInput, DelegatePostInput, EndPostInput } from './access.inputs';
import * as words from './access.words';
import { PostView } from './post.view';
import { PostsService } from './posts.service';

@Resolver()
export class PostsResolver {
  constructor(private readonly service: PostsService) {}

  @ListQuery(PostView, words.posts)
  posts(@PageArgs(PostView) page: Page) {
    return page;
  }

  @OneQuery(PostView, words.post)
  post(@IdArg() id: string) {
    return id;
  }

  @ActMutation(PostView, words.appointPost)
  appointPost(@InputArg() input: AppointPostInput) {
    return this.service.appointPost(input);
  }

  @ActMutation(PostView, words.delegatePost)
  delegatePost(@InputArg() input: DelegatePostInput) {
    return this.service.delegatePost(input);
  }

  @ActMutation(PostView, words.endPost)
  endPost(@InputArg() input: EndPostInput) {
    return this.service.endPost(input);
  }
}
