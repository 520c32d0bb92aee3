/** Why one may refuse to receive somebody, by which article, and whether that takes a notice in writing. */
export interface RefusalGround {
  label: string;
  law: string;
  /** Mẫu 01/TCD within three working days (NĐ 154 Đ4.2, 4.3); the others are explained on the spot. */
  written?: true;
}

export const refusalGrounds = {
  INTOXICATED_OR_INCAPABLE: {
    label: 'Say do dùng chất kích thích, mắc bệnh làm mất khả năng nhận thức. Intoxicated, or unable to understand',
    law: 'LTCD Đ9.1',
  },
  THREATS_OR_BREACH: {
    label: 'Đe dọa, xúc phạm, vi phạm nội quy. Threats, insults, breach of the rules',
    law: 'LTCD Đ9.2',
  },
  SETTLED_AND_PROLONGED: {
    label: 'Đã giải quyết đúng, đã rà soát, thông báo, giải thích mà cố tình kéo dài. Settled correctly, reviewed, notified in writing, explained, and still prolonged',
    law: 'LTCD Đ9.3',
    written: true,
  },
  OTHER_BY_LAW: { label: 'Trường hợp khác theo pháp luật. Another case by law', law: 'LTCD Đ9.4' },
  DANGEROUS_ITEMS: { label: 'Không gửi lại vũ khí, vật nguy hiểm. Weapons or dangerous items not handed in', law: 'NĐ 154 Đ4.1a' },
  NO_SECURITY_CHECK: { label: 'Không chấp hành kiểm tra an ninh. The security check is refused', law: 'NĐ 154 Đ4.1b' },
  UNAUTHORISED_RECORDING: { label: 'Tự ý ghi âm, ghi hình, phát trực tiếp. Unauthorised recording or live streaming', law: 'NĐ 154 Đ4.1c' },
  INCITEMENT: { label: 'Kích động, gây rối. Incitement or disorder', law: 'NĐ 154 Đ4.1d' },
  NO_REPRESENTATIVE: { label: 'Không có năng lực hành vi, không có người đại diện. No capacity and no representative', law: 'NĐ 154 Đ4.1đ' },
  NO_AUTHORISATION: { label: 'Không có giấy tờ chứng minh việc đại diện. No proof of representation', law: 'NĐ 154 Đ4.1e' },
  NOT_A_PETITION: { label: 'Không phải khiếu nại, tố cáo, kiến nghị, phản ánh. Neither complaint, denunciation, proposal nor feedback', law: 'NĐ 154 Đ4.1g' },
  NOTHING_NEW: {
    label: 'Đã tiếp nhận, hướng dẫn, trả lời bằng văn bản, không có tình tiết mới. Received, guided or answered in writing before; nothing new',
    law: 'NĐ 154 Đ4.1h',
    written: true,
  },
  COURT_JUDGMENT: { label: 'Đã có bản án, quyết định của Tòa án có hiệu lực. An effective judgment of a court', law: 'NĐ 154 Đ4.1i' },
  ANOTHER_BODY: { label: 'Cơ quan khác đang giải quyết. Another body is handling it', law: 'NĐ 154 Đ4.1k' },
} as const satisfies Record<string, RefusalGround>; // prettier-ignore
export type RefusalGroundName = keyof typeof refusalGrounds;

export const needsNotice = (ground: RefusalGroundName): boolean =>
  (refusalGrounds[ground] as RefusalGround).written ?? false;

/** The decree's own grounds exist since it is in force. */
export const decreeInForce = '2026-07-01';
export const inForceOn = (ground: RefusalGroundName, day: string): boolean =>
  refusalGrounds[ground].law.startsWith('LTCD') || day >= decreeInForce;
