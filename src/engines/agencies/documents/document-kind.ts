/** Loại văn bản. Kinds of documents of the State (NĐ 30/2020/NĐ-CP) and of the Party that plans cite. */
export const documentKinds = {
  LAW: 'Luật. Law',
  ORDINANCE: 'Pháp lệnh. Ordinance',
  RESOLUTION: 'Nghị quyết. Resolution',
  DECREE: 'Nghị định. Decree',
  DECISION: 'Quyết định. Decision',
  DIRECTIVE: 'Chỉ thị. Directive',
  CIRCULAR: 'Thông tư. Circular',
  CONCLUSION: 'Kết luận. Conclusion',
  REGULATION: 'Quy định. Regulation',
  RULES: 'Quy chế. Rules',
  PROGRAMME: 'Chương trình. Programme',
  SCHEME: 'Đề án. Scheme',
  PLAN: 'Kế hoạch. Plan',
  GUIDANCE: 'Hướng dẫn. Guidance',
  NOTICE: 'Thông báo. Notice',
  REPORT: 'Báo cáo. Report',
  OFFICIAL_LETTER: 'Công văn. Official letter',
  AGREEMENT: 'Quy chế, chương trình phối hợp. Coordination agreement',
  OTHER: 'Văn bản khác. Other',
} as const;
export type DocumentKind = keyof typeof documentKinds;
