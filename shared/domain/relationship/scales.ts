import type { Label } from '../label.ts';

export type Step = {
  readonly value: number;
  readonly label: Label;
  /** Observable behaviour that the value stands for. */
  readonly criterion: Label;
};

/** Influence 1–5 (domain §7.3). */
export const INFLUENCE_SCALE: readonly Step[] = [
  {
    value: 1,
    label: { zh: '仅被告知', en: 'Informed' },
    criterion: { zh: '只被告知结果', en: 'informed only' },
  },
  { value: 2, label: { zh: '被咨询', en: 'Consulted' }, criterion: { zh: '会被征求意见', en: 'consulted' } },
  {
    value: 3,
    label: { zh: '意见常被采纳', en: 'Followed' },
    criterion: { zh: '意见经常被采纳', en: 'opinion regularly followed' },
  },
  {
    value: 4,
    label: { zh: '本领域决定', en: 'Decides own field' },
    criterion: {
      zh: '在本领域决定或否决，高层会听取',
      en: 'decides or vetoes in own field and is heard at the top',
    },
  },
  {
    value: 5,
    label: { zh: '决定公司方向', en: 'Decides direction' },
    criterion: { zh: '决定公司方向，可推翻他人', en: 'decides the company’s direction, overrules others' },
  },
];

/** Closeness R0–R5: what the person did in the last 12 months (domain §7.3). */
export const CLOSENESS_SCALE: readonly Step[] = [
  {
    value: 0,
    label: { zh: 'R0 未接触', en: 'R0 No contact' },
    criterion: { zh: '未见过我方，或拒绝见面。', en: 'has not met us, or refuses.' },
  },
  {
    value: 1,
    label: { zh: 'R1 认识', en: 'R1 Acquainted' },
    criterion: {
      zh: '知道我方人员与公司；只在集体场合或由他人安排时见面。',
      en: 'knows our name and firm; meets only in groups or by others’ arrangement.',
    },
  },
  {
    value: 2,
    label: { zh: 'R2 接受', en: 'R2 Accepts' },
    criterion: {
      zh: '提出后两周内同意见面；回答工作问题；交换公开信息。',
      en: 'grants a meeting within two weeks of asking; answers work questions; exchanges public information.',
    },
  },
  {
    value: 3,
    label: { zh: 'R3 认可', en: 'R3 Recognises' },
    criterion: {
      zh: '每季至少一次主动联系我方；坦率评价我方方案；分享可分享的计划。',
      en: 'contacts us unprompted at least once a quarter; comments frankly on our proposal; shares plans they are free to share.',
    },
  },
  {
    value: 4,
    label: { zh: 'R4 支持', en: 'R4 Supports' },
    criterion: {
      zh: '在内部会议为我方说话；及早提醒我方；引荐他人。',
      en: 'speaks for us in internal meetings; warns us early; introduces us to others.',
    },
  },
  {
    value: 5,
    label: { zh: 'R5 同盟', en: 'R5 Allied' },
    criterion: {
      zh: '把联合计划当作自己的目标推动；在失误或价格战中仍支持我方；稳定12个月以上。',
      en: 'drives our joint plan as own goal; keeps backing us through a failure or price fight; steady ≥12 months.',
    },
  },
];

/** Attitude −2…+2 toward our success (domain §7.1, §7.3). */
export const ATTITUDE_SCALE: readonly Step[] = [
  {
    value: -2,
    label: { zh: '反对者', en: 'Opponent' },
    criterion: { zh: '为竞争者或为撤换我方而努力', en: 'works for a rival or for our removal' },
  },
  {
    value: -1,
    label: { zh: '不支持', en: 'Non-supporter' },
    criterion: { zh: '更倾向他人', en: 'prefers another' },
  },
  { value: 0, label: { zh: '中立', en: 'Neutral' }, criterion: { zh: '没有偏好', en: 'no preference' } },
  {
    value: 1,
    label: { zh: '支持者', en: 'Supporter' },
    criterion: { zh: '被问到时倾向我方', en: 'prefers us if asked' },
  },
  {
    value: 2,
    label: { zh: '铁杆/教练', en: 'Champion' },
    criterion: { zh: '不问也为我方推销', en: 'sells us unasked' },
  },
];

const BEHAVIOUR_NEEDED_FROM = 3;
const CAP_WITHOUT_BEHAVIOUR = 2;

/** `level_effective`: 3 and above counts as 2 without a behaviour logged in the last 12 months (domain §7.3). */
export function effectiveLevel(level: number, hasLoggedBehaviour: boolean): number {
  return level >= BEHAVIOUR_NEEDED_FROM && !hasLoggedBehaviour ? CAP_WITHOUT_BEHAVIOUR : level;
}
