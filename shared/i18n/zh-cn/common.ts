/** Words that several scenes use. */
export const common = {
  product: '知彼 Zhibi',
  create: '新建',
  loading: '正在读取…',
  none: '—',
  tier: '{{tier}} 类客户',
  unrated: '未分级',
  borderline: '临界',
  accounts: '{{count}} 家',
};
