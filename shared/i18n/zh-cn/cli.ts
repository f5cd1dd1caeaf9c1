/** Texts of the command line. */
export const cli = {
  checkOk: '文件完好。',
  checkFailed: '文件有问题，详情请加 --json 查看。',
  usage:
    '用法：zhibi init|check|accounts|get|set|search|export|import|score|map|history|compare|attach|attachments …（说明见 README）',
};
