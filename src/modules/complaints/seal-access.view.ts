import { Col, t, View } from '../../platform/views/view';
import { allowedActions } from '../../platform/acts/allowed-actions';
import { named } from './matters.reach';

export const sealCapacity = t.enum('SealCapacity', {
  INTAKE: 'Tiếp nhận đơn. Took the paper in',
  HEAD: 'Người đứng đầu có thẩm quyền. Head of the competent agency',
  HANDLER: 'Người giải quyết. Handles the matter',
  VERIFIER: 'Người xác minh: chỉ nhận bản đã lược bỏ. Verifies: is given redacted copies only',
  SUPERVISOR: 'Người giám sát, kiểm tra. Supervises',
});
export type Capacity = keyof typeof sealCapacity.values;

const holder = (column: string) => (a: string) =>
  `(select who.${column} from app.account who where who.tenant_id = ${a}.tenant_id and who.id = ${a}.account_id)`;
const ofPost = (column: string) => (a: string) =>
  `(select held.${column} from app.post held where held.tenant_id = ${a}.tenant_id and held.id = ${a}.post_id)`;

@View('SealAccess', {
  from: 'app.seal_access',
  describe:
    'Người được chỉ định đích danh trong vụ việc mật; chỉ những người ấy thấy danh sách. Who was named for a secret matter; only they see it.',
  order: '-namedOn',
  scope: named,
  criteria: {
    ofCase: {
      codec: t.id,
      describe: 'Của vụ việc. For this case.',
      sql: (a, id) =>
        `${a}.seal_id = (select of_case.sealed_by from app.case_record of_case where of_case.tenant_id = ${a}.tenant_id and of_case.id = ${id})`,
    },
    ofPetition: {
      codec: t.id,
      describe: 'Của đơn. For this petition.',
      sql: (a, id) =>
        `${a}.seal_id = (select paper.sealed_by from app.petition paper where paper.tenant_id = ${a}.tenant_id and paper.id = ${id})`,
    },
    inForce: {
      codec: t.bool,
      describe: 'Đang được chỉ định. Named today.',
      sql: (a, wanted) => `(${a}.ended_on is null) = ${wanted}`,
    },
  },
})
export class SealAccessView {
  @Col(t.id) id: string;
  @Col(t.int, { describe: 'Phiên bản. Version.' }) version: number;
  @Col(t.texts, {
    sql: allowedActions('SealAccess'),
    describe: 'Việc được làm lúc này. What its viewer may do with it now.',
  })
  allowedActions: string[];
  @Col(t.id, { describe: 'Vị trí. The post.' }) postId: string;
  @Col(t.text, { sql: holder('display_name'), describe: 'Người được chỉ định. Who was named.' }) holderName: string;
  @Col(t.text, { sql: ofPost('title'), describe: 'Chức vụ. Title.' }) title: string;
  @Col(t.id, { sql: ofPost('agency_id'), describe: 'Cơ quan. The agency.' }) agencyId: string;
  @Col(sealCapacity, { filter: true, describe: 'Với tư cách. As what.' }) capacity: string;
  @Col(t.day, { filter: true, sort: true, describe: 'Từ ngày. Named on.' }) namedOn: string;
  @Col(t.day, { filter: true, nullable: true, describe: 'Thôi tham gia từ ngày. Released on.' }) endedOn?:
    string | null;
  @Col(t.text, { nullable: true, describe: 'Lý do. Why.' }) reason?: string | null;
}
