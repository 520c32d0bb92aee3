import { t } from '../../platform/views/codecs';
import { Given, Input, OnRecord } from '../../platform/views/inputs';

@Input()
export class RedactPetitionInput extends OnRecord {
  @Given(t.text, 'Trích yếu đã lược bỏ thông tin người viết. Title without what tells who wrote.', {
    optional: true,
    max: 500,
  })
  title?: string;
  @Given(t.text, 'Nội dung đã lược bỏ thông tin người viết. Content without what tells who wrote.', { max: 50_000 })
  content: string;
}
