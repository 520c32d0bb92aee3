import type { DutyEffect } from './case.duties';

/** What each act on a petition does to what is owed; articles stand with the rules (data/law/deadline-rules.json). */
export const petitionDuties: Readonly<Record<string, readonly DutyEffect[]>> = {
  registerPetition: [
    { channels: ['POST', 'PETITION_BOX', 'E_OFFICE', 'PORTAL', 'PHONE', 'EMAIL', 'FAX'], starts: ['XLD.HANDLE'] },
    { channels: ['IN_PERSON'], starts: ['XLD.HANDLE.INPERSON'] },
  ],
  /** Only where classification found another body competent; counted from the day of receipt. */
  foundOutsideAuthority: [
    { kinds: ['DENUNCIATION'], starts: ['TC.TRANSFER'] },
    { kinds: ['REGULATION_FEEDBACK'], starts: ['PAKN.TRANSFER'] },
  ],
  /** Any outcome, a case opened included. */
  handled: [{ meets: ['XLD.HANDLE', 'XLD.HANDLE.INPERSON'] }],
  transferPetition: [{ meets: ['TC.TRANSFER', 'PAKN.TRANSFER'] }],
};
