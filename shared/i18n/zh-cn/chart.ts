export const chart = {
  copy: '复制为图片',
  copyNumbers: '复制数据',
  copyOf: '复制为图片：{{label}}',
  copied: '图片已复制到剪贴板',
  year: '年度',
  numbers: '查看数据',
  numbersOf: '查看数据：{{label}}',
  picture: '查看图形',
  copyNumbersOf: '复制数据：{{label}}',
  numbersCopied: '数据已复制到剪贴板',
};
