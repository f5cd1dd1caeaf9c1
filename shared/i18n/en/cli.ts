import type { cli as source } from '../zh-cn/cli.ts';

/** Texts of the command line. */
export const cli: typeof source = {
  checkOk: 'The file is sound.',
  checkFailed: 'The file has problems; add --json for details.',
  usage:
    'Usage: zhibi init|check|accounts|get|set|search|export|import|score|map|history|compare|attach|attachments … (see README)',
};
