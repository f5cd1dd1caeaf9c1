export const chart = {
  copy: '复制为图片',
  copyOf: '复制为图片：{{label}}',
  copied: '图片已复制到剪贴板',
};
