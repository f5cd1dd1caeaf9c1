export const model = {
  title: '评分模型',
};
