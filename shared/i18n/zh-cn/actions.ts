/** Steps that undo and redo name. */
export const actions = {
  step: {
    set: '修改「{{field}}」',
    setNotApplicable: '「{{field}}」是否适用',
    addRows: '在「{{field}}」添加行',
    updateRow: '修改「{{field}}」的一行',
    removeRows: '删除「{{field}}」的行',
    setEvidence: '更改「{{field}}」的依据',
    create: '新建{{kind}}「{{name}}」',
    remove: '移除{{kind}}「{{name}}」',
    place: '移动「{{name}}」',
    setting: '更改设置',
    other: '上一步',
  },
  removeAccount: {
    title: '把「{{name}}」移入回收站？',
    text: '它的档案一起移走，可以用撤销取回。',
    confirm: '移入回收站',
  },
  person: {
    title: '新建人物',
    name: '姓名',
    position: '职位',
    department: '部门',
  },
};
