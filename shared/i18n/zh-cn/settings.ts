/** Settings of the installation and of the workspace. */
export const settings = {
  title: '设置',
  appearance: '外观与语言',
  language: '语言',
  theme: '外观',
  themes: {
    system: '跟随系统',
    light: '浅色',
    dark: '深色',
  },
  languages: {
    zhCN: '简体中文',
    en: 'English',
    zhTW: '繁體中文',
  },
  company: '我方公司',
  companyNote: '收入、利润和人数是销售占比与人均指数的基准。',
  noCompany: '还没有我方公司的资料。',
  createCompany: '填写我方公司',
  workspace: '工作区',
  file: '文件',
  protection: '保护',
  today: '按此日期计算',
  asOf: {
    machine: '今天（本机日期）',
    note: '年龄、到期与过期从这一天算起。留空 = 本机日期。',
    reset: '改用本机日期',
  },
  schema: '文件格式',
  version: '第 {{version}} 版',
};
