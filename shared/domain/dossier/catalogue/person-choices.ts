import { choice, option } from '../define.ts';

/** Rough age; enough for a career horizon. */
export const AGE_BAND = choice(
  option('under30', '30 岁以下', 'Under 30'),
  option('30s', '30–39 岁', '30–39'),
  option('40s', '40–49 岁', '40–49'),
  option('50s', '50–59 岁', '50–59'),
  option('over60', '60 岁及以上', '60 and over'),
);

/** Four styles of behaviour (domain §2.9). */
export const PERSONALITY = choice(
  option('D', '支配型', 'Dominant'),
  option('I', '影响型', 'Inspiring'),
  option('S', '稳健型', 'Steady'),
  option('C', '谨慎型', 'Conscientious'),
);

/** How to get through to a person. */
export const COMMUNICATION = choice(
  option('data', '看数据', 'Data'),
  option('story', '听案例', 'Stories'),
  option('brief', '要结论', 'Brief'),
  option('detail', '重细节', 'Detail'),
);

/** Preferred way of contact. */
export const CHANNEL = choice(
  option('visit', '面谈', 'Visit'),
  option('phone', '电话', 'Phone'),
  option('im', '即时通信', 'Instant message'),
  option('mail', '邮件', 'E-mail'),
);

/** Why the personal data may be kept (domain §2.13). */
export const LEGAL_BASIS = choice(
  option('consent', '本人同意', 'Consent'),
  option('contract', '履行合同所需', 'Needed for a contract'),
  option('public', '本人已公开', 'Made public by the person'),
  option('interest', '正当业务往来', 'Ordinary business dealings'),
);
