/** What each operation does, said once for both surfaces. */
export const dialogueOperations = {
  dialogues:
    'Các cuộc đối thoại được xem: của cơ quan mình, có mời hoặc có giao việc cho cơ quan mình. Dialogues one may see: of one’s own agencies, and those that invite or charge them.',
  dialogue: 'Một cuộc đối thoại. One dialogue.',
  dialogueCounts:
    'Số cuộc, người, ý kiến, trả lời, cam kết của các cuộc đối thoại đã tổ chức trong kỳ. Dialogues held within a window: people, opinions, answers, commitments.',
  announceDialogue: 'Thông báo cuộc đối thoại. Announces a dialogue of one’s agency.',
  postponeDialogue: 'Dời sang ngày khác. Puts a dialogue off to another day.',
  cancelDialogue: 'Không tổ chức nữa. Cancels a dialogue.',
  holdPublicDialogue:
    'Ghi cuộc đối thoại đã tổ chức; hạn thông báo kết luận bắt đầu theo quy định của tỉnh. Records that it was held; the conclusion falls due as the province has set.',
  recordOpinion:
    'Ghi một ý kiến, có thể kèm trả lời tại chỗ. Records an opinion, with the answer if it was given there.',
  concludeDialogue:
    'Ban hành thông báo kết luận; mọi ý kiến phải đã trả lời, giao hoặc ghi nhận. Issues the conclusion notice; no opinion may be left open.',
  makeCommitment: 'Ghi một cam kết với Nhân dân. Records a commitment made to the people.',
  reportDialogueResults: 'Báo cáo kết quả giải quyết. Reports what came of a dialogue.',
  dialogueOpinions: 'Ý kiến tại các cuộc đối thoại được xem. Opinions of the dialogues one may see.',
  dialogueOpinion: 'Một ý kiến. One opinion.',
  answerOpinion:
    'Trả lời ý kiến: tại chỗ, hoặc của cơ quan được giao. Answers an opinion: on the spot, or by whom it was assigned to.',
  assignOpinion: 'Giao cơ quan giải quyết, có hạn. Assigns an opinion to an agency, by a day.',
  noteOpinion: 'Ghi nhận ý kiến. Notes an opinion that needs no answer.',
  commitments: 'Cam kết tại các cuộc đối thoại được xem. Commitments of the dialogues one may see.',
  commitment: 'Một cam kết. One commitment.',
  reportCommitment: 'Báo cáo tiến độ thực hiện cam kết. Reports how far a commitment has come.',
  fulfilCommitment: 'Ghi cam kết đã thực hiện xong, với kết quả. Records that a commitment was fulfilled, and how.',
  withdrawCommitment: 'Rút cam kết bằng văn bản. Withdraws a commitment by a document.',
  dialogueDuties: 'Các cuộc đối thoại định kỳ phải tổ chức. Periodic dialogues owed.',
  openDialogueDuties:
    'Mở nghĩa vụ đối thoại định kỳ của năm cho các UBND trong phạm vi của mình; gọi lại chỉ mở phần còn thiếu. Opens the year’s duties of the committees within reach; a second call adds only what is missing.',
  dialogueSettings:
    'Quy định về số cuộc, số ngày, với căn cứ. How often and within how many days, and on what it rests.',
  setDialogueSetting: 'Ghi quy định của tỉnh theo văn bản. Enters what the province has set, by its document.',
  endDialogueSetting: 'Quy định của tỉnh hết hiệu lực. Ends what the province had set.',
} as const;

export const mediationOperations = {
  mediations: 'Vụ việc hoà giải ở cơ sở. Cases of grassroots mediation.',
  mediation: 'Một vụ việc hoà giải. One mediation.',
  mediationCounts:
    'Số tiếp nhận, tiến hành, thành; tỷ lệ tính trên số đã tiến hành. Received, carried out, successful; the rate is over those carried out.',
  recordMediation: 'Ghi một vụ việc hoà giải của xã. Records a mediation of the commune.',
  assignMediation: 'Phân công hoà giải viên; hạn bắt đầu tính từ đây. Assigns mediators; from then on it must begin.',
  startMediation: 'Ghi ngày bắt đầu hoà giải. Records that it began.',
  closeMediation: 'Ghi kết quả hoà giải. Records how it ended.',
  mediationYears: 'Tổ hoà giải, hoà giải viên theo xã và năm. Teams and mediators by commune and year.',
  registerMediationTeams:
    'Ghi số tổ, số hoà giải viên của xã trong năm. Registers the commune’s teams and mediators of a year.',
  amendMediationTeams: 'Sửa số liệu của năm, thay toàn bộ. Corrects the numbers of a year; all are replaced.',
  disputeKinds: 'Danh mục loại mâu thuẫn, tranh chấp. The list of kinds of dispute.',
  addDisputeKind: 'Thêm loại mâu thuẫn, tranh chấp. Adds a kind of dispute.',
  retireDisputeKind: 'Thôi dùng một loại. Takes a kind out of use.',
} as const;
