import { zhCn } from '../zh-cn/index.ts';
import derived from './derived.json' with { type: 'json' };

type Tree = { readonly [key: string]: string | Tree };

/** Texts whose Taiwan form differs, simplified → Taiwan; written by `npm run i18n`. */
const TABLE: ReadonlyMap<string, string> = new Map(Object.entries(derived));

/** The text in Taiwan's script and vocabulary; unchanged where nothing was derived. */
export function toTaiwan(text: string): string {
  return TABLE.get(text) ?? text;
}

/** Messages in zh-TW, same keys as zh-CN. */
export function messagesOfTaiwan(): typeof zhCn {
  return mapTexts(zhCn) as typeof zhCn;
}

function mapTexts(tree: Tree): Tree {
  return Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [
      key,
      typeof value === 'string' ? toTaiwan(value) : mapTexts(value),
    ]),
  );
}
