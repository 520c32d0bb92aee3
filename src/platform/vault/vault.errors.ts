import { defineProblems } from '../errors/problems';

export const vaultErrors = defineProblems({
  SECRET_SHREDDED: [410, 'Nội dung bí mật này đã bị huỷ khoá, không ai đọc lại được.', 'This secret was shredded: its key is destroyed and nobody can read it again.'],
  SECRET_DAMAGED: [409, 'Nội dung bí mật bị hỏng hoặc không thuộc nơi này; hãy báo quản trị hệ thống.', 'This secret is damaged or does not belong here; tell the administrator.'],
  MASTER_KEY_MISSING: [503, 'Máy chủ chưa được cấp khoá chủ của bí mật này.', 'The server was not given the master key of this secret: see MASTER_KEYS.'],
}); // prettier-ignore
