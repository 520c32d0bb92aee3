/** What each operation does, said once for both surfaces. */
export const agencyOperations = {
  agencies:
    'Danh sách cơ quan tại một ngày (mặc định hôm nay, chỉ cơ quan đang hoạt động). Agencies as of a day; those that exist then, unless inForce is asked for.',
  agency: 'Một cơ quan tại một ngày. One agency as of a day; one that has ended, as it last was.',
  agencyByCode:
    'Tra theo mã, kể cả mã cũ: cơ quan mang mã, cơ quan kế thừa và điều cần biết. Looks a code up, also an old one: who bears it, who took its place, and what to know.',
  registerAgency: 'Đăng ký cơ quan mới. Registers a new agency.',
  renameAgency: 'Đổi tên từ một ngày. Gives an agency another name from a day on.',
  moveAgency: 'Chuyển về cơ quan cấp trên khác từ một ngày. Puts an agency under another body from a day on.',
  addAgencyCode:
    'Cấp mã từ một ngày; mã trước cùng hệ kết thúc. Gives a code from a day on; the one before it in the same system ends.',
  relateAgencies: 'Ghi quan hệ giữa hai cơ quan. Records a relation between two agencies.',
  endAgencyRelation: 'Kết thúc quan hệ. Ends a relation.',
  importAgencies:
    'Nhập cơ quan từ CSV; chạy thử không ghi gì. Imports agencies from CSV, with an error for each row that is wrong; a dry run writes nothing.',
  successions: 'Các việc sắp xếp. Successions.',
  succession: 'Một việc sắp xếp. One succession.',
  draftSuccession: 'Dự thảo việc sắp xếp theo văn bản; chưa thay đổi gì. Drafts a succession; nothing changes yet.',
  previewSuccession:
    'Chạy thử: cơ quan nào kết thúc, mở mới, chuyển; việc nào bàn giao; điều gì còn vướng. Dry run: what would close, open, move and be handed over, and what stands in the way.',
  runSuccession:
    'Thực hiện việc sắp xếp, một lần, trọn vẹn; gọi lại nhận kết quả đầu. Carries a succession out, once and whole; a second call answers the first result.',
  importSuccession:
    'Nhập các văn bản sắp xếp cùng ngày hiệu lực từ CSV thành dự thảo. Drafts the acts of one day from CSV, with an error for each row that is wrong.',
} as const;

export const byCode = {
  code: 'Mã, cũng có thể đã hết dùng. The code, also one that is no longer used.',
  system: 'Hệ mã; mặc định mọi hệ. Its system; any when absent.',
} as const;
