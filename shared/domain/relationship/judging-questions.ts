import { type Label, label } from '../label.ts';

/** Attributes of a person that questions help to judge (domain §7.3). */
export const JUDGED = ['level', 'attitude', 'influence', 'roles'] as const;
export type Judged = (typeof JUDGED)[number];

/** A behaviour that somebody could have seen; `step` is the value of the scale that it stands for. */
export type JudgingQuestion = {
  readonly id: string;
  readonly step: number;
  /** Said of the person: “grants a meeting …”. */
  readonly text: Label;
};

const ask = (id: string, step: number, zh: string, en: string): JudgingQuestion => ({
  id,
  step,
  text: label(zh, en),
});

/** The ladder R1–R5: every behaviour of a rung is needed for it (domain §7.3). */
export const LEVEL_QUESTIONS: readonly JudgingQuestion[] = [
  ask(
    'met',
    1,
    '见过我方人员，知道我们是谁（哪怕只在集体场合或由他人安排）',
    'has met us and knows who we are, if only in a group or by others’ arrangement',
  ),
  ask('grants', 2, '提出后两周内同意见面', 'grants a meeting within two weeks of asking'),
  ask('answers', 2, '回答我们的工作问题', 'answers our work questions'),
  ask('exchanges', 2, '与我们交换公开信息', 'exchanges public information with us'),
  ask('contacts', 3, '每季度至少一次主动联系我们', 'contacts us unprompted at least once a quarter'),
  ask('comments', 3, '坦率评价我方方案', 'comments frankly on our proposal'),
  ask('shares', 3, '分享可以分享的计划', 'shares plans they are free to share'),
  ask('speaks', 4, '在内部会议上为我方说话', 'speaks for us in internal meetings'),
  ask('warns', 4, '有变化时及早提醒我们', 'warns us early when something changes'),
  ask('introduces', 4, '把我们引荐给他人', 'introduces us to others'),
  ask('drives', 5, '把联合计划当作自己的目标推动', 'drives our joint plan as a goal of their own'),
  ask('backs', 5, '在失误或价格战中仍支持我方', 'kept backing us through a failure or a price fight'),
  ask('steady', 5, '以上表现稳定 12 个月以上', 'has been so for 12 months or more'),
];

/** Signs for and against us; the strongest on each side counts (domain §7.3). */
export const ATTITUDE_QUESTIONS: readonly JudgingQuestion[] = [
  ask('sells', 2, '没人问时也主动为我方推销', 'sells us to others unasked'),
  ask(
    'guards',
    2,
    '主动帮我们化解对手的动作或内部异议',
    'has countered a rival or an objection for us of their own accord',
  ),
  ask('prefers', 1, '被问到时表示更倾向我方', 'says, when asked, that we are preferred'),
  ask('even', 0, '对各家供应商一视同仁，不表示偏好', 'treats all suppliers alike and names no preference'),
  ask('other', -1, '被问到时表示更倾向别家', 'says, when asked, that another is preferred'),
  ask(
    'stricter',
    -1,
    '只对我方提高要求或少给信息',
    'asks more of us or tells us less than the other suppliers',
  ),
  ask('rival', -2, '在内部为竞争者出力', 'works for a rival inside'),
  ask('removal', -2, '推动撤换或排除我方', 'works for our removal or exclusion'),
];

/** How much the word weighs; every behaviour of a step is needed for it (domain §7.3). */
export const INFLUENCE_QUESTIONS: readonly JudgingQuestion[] = [
  ask('direction', 5, '决定公司的方向', 'decides the company’s direction'),
  ask('overrules', 5, '推翻过其他高管的意见', 'has overruled other executives'),
  ask('field', 4, '在本领域能决定或否决', 'decides or vetoes in the own field'),
  ask('heard', 4, '高层会听取其意见', 'is heard at the top'),
  ask('followed', 3, '最近几次决定多按其意见办', 'was followed in most of the last decisions'),
  ask('consulted', 2, '决定之前会被征求意见', 'is consulted before a decision'),
];

/** Part in decisions: each yes is a role; `step` is not used (domain §7.1). */
export const ROLE_QUESTIONS: readonly JudgingQuestion[] = [
  ask(
    'approver',
    0,
    '没有其签字，合同或付款就不能生效',
    'no contract or payment is valid without their signature',
  ),
  ask(
    'decider',
    0,
    '在候选方案中拍板，别人等其结论',
    'chooses among the proposals; the others wait for the word',
  ),
  ask(
    'recommender',
    0,
    '向决策者提出或支持过某个方案',
    'has put forward or backed a proposal before those who decide',
  ),
  ask(
    'evaluator',
    0,
    '按标准评审方案并写出结论',
    'measures proposals against criteria and writes the verdict',
  ),
  ask(
    'user',
    0,
    '本人或其团队使用产品并承受结果',
    'uses the product, or their team does, and lives with the result',
  ),
  ask('influencer', 0, '不在流程里，但会被请教', 'is asked for advice without a part in the process'),
  ask('gatekeeper', 0, '掌握约见、入围名单或资料', 'controls appointments, the bidder list or documents'),
  ask('funds', 0, '能单独动用预算外的资金', 'can release money beyond the budget alone'),
  ask('coach', 0, '在内部指点我们：谁决定、怎样决定', 'guides us from inside: who decides, and how'),
];

/** The questions of each attribute, in the order in which they are asked. */
export const JUDGING_QUESTIONS: { readonly [key in Judged]: readonly JudgingQuestion[] } = {
  level: LEVEL_QUESTIONS,
  attitude: ATTITUDE_QUESTIONS,
  influence: INFLUENCE_QUESTIONS,
  roles: ROLE_QUESTIONS,
};
