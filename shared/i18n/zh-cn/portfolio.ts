export const portfolio = { title: '客户组合', count: '{{count}} 家' };
