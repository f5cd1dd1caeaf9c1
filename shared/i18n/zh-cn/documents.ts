/** Documents that leave the program. */
export const documents = {
  title: '报告',
  note: '导出到您选择的位置，原文件在写完之前不会被改动。',
  name: {
    dossier: '客户档案（Word）',
    portfolio: '客户组合（Excel）',
  },
  dossier: {
    text: '一家客户的完整档案，可直接打印。',
    contents: {
      a: '封面、目录、密级与日期',
      b: '各章内容与依据标记、推断与过期提示',
      c: '供应商档案：份额与排名',
      d: '关系地图、分级与黏性的计算过程',
    },
    account: '客户',
    choose: '选择客户',
    action: '导出 Word',
  },
  portfolio: {
    text: '全部客户的工作簿，带可追溯的公式。',
    contents: {
      a: '组合总表：级别、营收、占比、黏性',
      b: '分级评分与权重，改权重即重算',
      c: '集中度与风险收入',
      d: '字段与依据清单',
    },
    action: '导出 Excel',
  },
  history: {
    title: '本次会话',
    empty: '还没有导出过文件。',
    file: '文件',
    document: '报告',
    status: '状态',
  },
};
