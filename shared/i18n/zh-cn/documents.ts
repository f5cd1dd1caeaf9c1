/** Documents that leave the program. */
export const documents = {
  title: '报告',
  note: '导出到您选择的位置，原文件在写完之前不会被改动。',
  name: {
    dossier: '客户档案（Word）',
    portfolio: '客户组合（Excel）',
    personReport: '个人信息报告（Word）',
    visitQuestions: '拜访问题单（Word）',
    competitorProfile: '对手画像（Word）',
    tierMemo: '定级审批（Word）',
    relationshipMap: '关系地图（图片、PDF、Word）',
  },
  dossier: {
    text: '一家客户的完整档案，可直接打印。',
    contents: {
      a: '一页摘要、目录、密级与日期',
      b: '各章内容，推断与冲突有标记，来源编号可查',
      c: '供应商格局：份额、排名与趋势',
      d: '关系地图、分级与黏性的计算过程、待解问题',
    },
    account: '客户',
    choose: '选择客户',
    action: '导出 Word',
  },
  portfolio: {
    text: '全部客户的工作簿，带可追溯的公式。',
    contents: {
      a: '客户总表：级别、销售、份额、人均与黏性',
      b: '十三项分级指标，权重与得分用公式相连',
      c: '集中度与风险收入',
      d: '关系覆盖、供应份额与档案质量明细',
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
