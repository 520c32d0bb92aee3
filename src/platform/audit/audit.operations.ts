/** What each operation is for, said once for both surfaces. */
export const auditOperations = {
  auditEntries: 'Nhật ký: mọi thay đổi và sự kiện, mới nhất trước. Every change and event, the newest first.',
} as const;
