import { choice, option } from '../define.ts';

/** Role of our person in the team that serves an account (domain glossary 63, 64). */
export const TEAM_ROLE = choice(
  option('AR', '客户经理 AR', 'Account AR'),
  option('SR', '方案经理 SR', 'Solution SR'),
  option('FR', '交付经理 FR', 'Fulfilment FR'),
  option('AM', '客户负责人 AM', 'Account manager'),
  option('sponsor', '高层对口人', 'Executive sponsor'),
  option('other', '其他', 'Other'),
);

/** Direction of an effect on the customer or on us. */
export const EFFECT = choice(
  option('positive', '有利', 'Positive'),
  option('neutral', '中性', 'Neutral'),
  option('negative', '不利', 'Negative'),
);

/** Direction of a figure over time. */
export const TREND = choice(
  option('rising', '上升', 'Rising'),
  option('stable', '平稳', 'Stable'),
  option('falling', '下降', 'Falling'),
);

/** How sure a stated forecast is (domain §4.1 confidence). */
export const CONFIDENCE = choice(
  option('high', '高', 'High'),
  option('medium', '中', 'Medium'),
  option('low', '低', 'Low'),
);

/** State of a piece of work: problems, projects, initiatives. */
export const PROGRESS = choice(
  option('planned', '计划中', 'Planned'),
  option('running', '进行中', 'Running'),
  option('done', '已完成', 'Done'),
  option('stopped', '已停止', 'Stopped'),
);

/** What a decision weighs most (domain §2.9 orientation). */
export const ORIENTATION = choice(
  option('financial', '财务', 'Financial'),
  option('technical', '技术', 'Technical'),
  option('relationship', '关系', 'Relationship'),
  option('business', '业务', 'Business'),
);

/** How the customer, or one of its people, sees us: five rungs, lowest first (domain glossary 87). */
export const POSITION_OPTIONS = [
  option('commodity', '大宗商品', 'Commodity'),
  option('good_product', '好产品', 'Good product'),
  option('good_service', '好服务', 'Good service'),
  option('business', '助力业务', 'Contributes to the business'),
  option('organization', '助力组织', 'Contributes to the organization'),
] as const;

/** Part one of our people has in the tie with a person (domain §7.2). */
export const TIE_ROLE = choice(
  option('owner', '责任人', 'Owner'),
  option('sponsor', '高层对口', 'Sponsor'),
  option('counterpart', '职能对口', 'Counterpart'),
  option('helper', '协助', 'Helper'),
);

/** How we met somebody (contact log). */
export const CONTACT_CHANNEL = choice(
  option('visit', '拜访', 'Visit'),
  option('meeting', '会议', 'Meeting'),
  option('phone', '电话', 'Phone'),
  option('im', '即时通信', 'Instant message'),
  option('mail', '邮件', 'E-mail'),
  option('event', '活动', 'Event'),
  option('dinner', '宴请', 'Dinner'),
  option('site_visit', '参观考察', 'Site visit'),
);
