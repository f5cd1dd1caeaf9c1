/** Looking for people on the map. */
export const mapFinder = {
  open: '找人',
  name: '在地图上找人',
  text: '姓名、职位、部门、编号',
  spotlight: '突出显示',
  spotlights: {
    everybody: '所有人',
    key: '关键人',
    uncovered: '未覆盖的关键人',
    gap: '有差距的人',
    supporters: '支持者',
    blockers: '阻碍者',
    unrated: '态度或影响力未评价',
  },
  count: '{{found}} / {{all}} 人',
  previous: '上一位（Shift+Enter）',
  next: '下一位（Enter）',
  close: '结束查找（Esc）',
};
