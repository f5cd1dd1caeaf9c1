/** Words that several scenes use. */
export const common = {
  product: '知彼 Zhibi',
  ok: '确定',
  cancel: '取消',
  close: '关闭',
  create: '新建',
  delete: '删除',
  save: '保存',
  retry: '再试一次',
  loading: '正在读取…',
  none: '—',
  yes: '是',
  no: '否',
  tier: '{{tier}} 类客户',
  unrated: '未分级',
  borderline: '临界',
  accounts: '{{count}} 家',
};
