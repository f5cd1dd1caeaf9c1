import { choice, option } from '../define.ts';

/** Side from which a purchase is influenced (domain glossary 51). */
export const BUYING = choice(
  option('EB', '经济', 'Economic'),
  option('UB', '使用', 'User'),
  option('TB', '技术', 'Technical'),
  option('none', '无', 'None'),
);

/** Depth of contact (domain §7.1). */
export const COVERAGE = choice(
  option('unknown', '不清楚', 'Unknown'),
  option('none', '无接触', 'None'),
  option('brief', '简单接触', 'Brief'),
  option('multiple', '多次接触', 'Multiple'),
  option('in_depth', '深入接触', 'In depth'),
);

/** Stance toward something new (domain glossary 60). */
export const ADAPTABILITY = choice(
  option('innovator', '创新者', 'Innovator'),
  option('visionary', '远见者', 'Visionary'),
  option('pragmatist', '务实者', 'Pragmatist'),
  option('conservative', '保守者', 'Conservative'),
  option('laggard', '滞后者', 'Laggard'),
);

/** How a person takes the present situation (domain glossary 61). */
export const MODE = choice(
  option('growth', '增长', 'Growth'),
  option('trouble', '困境', 'Trouble'),
  option('even', '平稳', 'Even keel'),
  option('over', '自满', 'Overconfident'),
);

/** Decisive person or broad tie (domain glossary 38, 39). */
export const CLASS = choice(option('key', '关键', 'Key'), option('general', '普遍', 'General'));

/** Whether the person stays (domain §7.1). */
export const STABILITY = choice(
  option('stable', '稳定', 'Stable'),
  option('may_leave', '可能离开', 'May leave'),
  option('leaving', '即将离开', 'Leaving'),
  option('new', '新任（不足 6 个月）', 'New (under 6 months)'),
);
