import { defineLifecycle } from '../../platform/lifecycle/lifecycle';

/** Hoà giải ở cơ sở: the three ways in which the law lets a mediation end, and what never came to one. */
export const mediationLifecycle = defineLifecycle({
  subject: 'Mediation',
  column: 'result',
  states: {
    UNDER_WAY: 'Đang tiến hành. Under way',
    SUCCESS: 'Hoà giải thành. Successful',
    UNSUCCESSFUL: 'Hoà giải không thành. Unsuccessful',
    STOPPED_ON_REQUEST: 'Chấm dứt theo yêu cầu của một bên. Stopped because a party asked for it',
    NOT_CARRIED_OUT: 'Không tiến hành hoà giải. Not carried out',
  },
  initial: 'UNDER_WAY',
  final: ['SUCCESS', 'UNSUCCESSFUL', 'STOPPED_ON_REQUEST', 'NOT_CARRIED_OUT'],
  moves: {
    assignMediation: { from: ['UNDER_WAY'], label: 'Phân công hoà giải viên. Assign mediators', law: 'Luật 35/2013' },
    startMediation: { from: ['UNDER_WAY'], label: 'Tiến hành hoà giải. Begin', law: 'Luật 35/2013' },
    closeMediation: {
      from: ['UNDER_WAY'],
      to: ['SUCCESS', 'UNSUCCESSFUL', 'STOPPED_ON_REQUEST', 'NOT_CARRIED_OUT'],
      label: 'Kết thúc. Close',
      law: 'Luật 35/2013',
    },
  },
});
