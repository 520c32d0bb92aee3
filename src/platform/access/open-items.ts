import { Injectable } from '@nestjs/common';

/** What a post has in hand. A module that assigns work to posts registers one. */
export interface OpenItems {
  /** One word, plural: `cases`, `tasks`. */
  readonly kind: string;
  count(postId: string): Promise<number>;
  /** Gives all of it to another post; runs in the transaction in which the post ends. */
  handOver(fromPostId: string, toPostId: string): Promise<void>;
}

@Injectable()
export class OpenItemsOfPosts {
  private readonly registered = new Map<string, OpenItems>();

  register(items: OpenItems): void {
    if (this.registered.has(items.kind)) throw new Error(`open items ${items.kind} are registered twice`);
    this.registered.set(items.kind, items);
  }

  async count(postId: string): Promise<number> {
    let count = 0;
    for (const items of this.registered.values()) count += await items.count(postId);
    return count;
  }

  async handOver(fromPostId: string, toPostId: string): Promise<void> {
    for (const items of this.registered.values()) await items.handOver(fromPostId, toPostId);
  }
}
