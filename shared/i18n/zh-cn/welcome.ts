/** Before a workspace is open. */
export const welcome = {
  title: '知己知彼，从客户档案开始',
  text: '把分散的客户情报变成决策可以依靠的档案。数据只在本机的一个文件里。',
  sample: {
    title: '看看示例',
    text: '一份填好的虚构客户组合，可以随意改动。',
    action: '打开示例',
  },
  create: {
    title: '新建工作区',
    text: '一个文件装下全部客户；建议设置口令加密。',
    action: '新建…',
  },
  open: {
    title: '打开工作区',
    text: '选择已有的 .zhibi 文件。',
    action: '选择文件…',
  },
  problem: '没能打开「{{file}}」',
  dialog: {
    title: '新建工作区',
    encrypt: '用口令加密（建议）',
    passphrase: '口令',
    repeat: '再输入一次',
    short: '至少 8 个字符',
    different: '两次输入不一样',
    warning: '口令无法找回。忘记口令就打不开文件。',
    plainWarning: '不加密的文件，任何拿到它的人都能读。',
    next: '选择保存位置…',
  },
  unlock: {
    title: '输入口令',
    text: '「{{file}}」已加密。',
    passphrase: '口令',
    action: '打开',
    other: '打开别的文件…',
  },
};
