/** The systems in which an agency bears a code, and the form the law gives it. */
export const codeSystems = {
  ADMINISTRATIVE: {
    form: /^(\d{2}|\d{3}|\d{5})$/,
    vi: 'Mã đơn vị hành chính (QĐ 19/2025/QĐ-TTg; trước đó QĐ 124/2004/QĐ-TTg)',
    en: 'Administrative unit code',
  },
  IDENTIFIER: {
    form: /^(?=.{3,35}$)[A-Y]\d{2}(\.[0-9A-Z]+)*$/,
    vi: 'Mã định danh điện tử (QĐ 20/2020/QĐ-TTg)',
    en: 'Electronic identifier',
  },
  QCVN_102: {
    form: /^\d{3}\.\d{2}\.\d{2}\.[A-Y]\d{2}$/,
    vi: 'Mã định danh dạng cũ (QCVN 102:2016/BTTTT)',
    en: 'Identifier, old form',
  },
} as const;
export type CodeSystem = keyof typeof codeSystems;

export interface GivenCode {
  system: CodeSystem;
  code: string;
}

export const isCodeOf = (system: CodeSystem, code: string): boolean => codeSystems[system].form.test(code);

/** `IDENTIFIER:H20.12` or, without a system, an administrative code. */
export function codeOf(text: string): GivenCode | undefined {
  const [, system = 'ADMINISTRATIVE', code = ''] = /^(?:([A-Z][A-Z_0-9]+):)?(.+)$/.exec(text.trim()) ?? [];
  if (!(system in codeSystems)) return undefined;
  return isCodeOf(system as CodeSystem, code) ? { system: system as CodeSystem, code } : undefined;
}
