/** What each operation does, said once for both surfaces. */
export const obligationOperations = {
  obligations:
    'Nghĩa vụ được xem. `owedByMe`: tôi đang phải làm gì; `under` cùng `overdue`: cấp dưới đang chậm gì. The obligations one may see. `owedByMe`: what do I owe; `under` with `overdue`: what is late below me.',
  obligation: 'Một nghĩa vụ. One obligation.',
  obligationCounts:
    'Số nghĩa vụ theo mã, nhóm, cơ quan, trạng thái, với tỷ lệ đúng hạn. How many obligations, by duty, group, agency or state, with how many were met in time.',
  explainObligation:
    'Vì sao hạn rơi vào ngày ấy: từng ngày, điều luật, lịch. Why it is due on its day: day by day, with article and calendar.',
  excuseObligation: 'Miễn thực hiện, theo văn bản. Excuses it, by a document.',
  reassignObligation: 'Giao cho một người trong cơ quan. Gives it to somebody within the agency.',
} as const;

/** What the arguments of the counts mean. */
export const countsBy = {
  by: 'Chiều phân tích, mặc định DUTY. By what, DUTY when absent; several: every combination.',
  under: 'Của cơ quan này và các cơ quan trực thuộc. Of this agency and all below it.',
  from: 'Đến hạn từ ngày; đang tạm dừng: theo hạn ban đầu. Due from; paused ones by their first due day.',
  to: 'Đến hạn đến hết ngày. Due to, the day included.',
} as const;
