import { basename } from 'node:path';
import type { CSSOptions } from 'vite';

/** Parts of antd that no screen uses and no used part is made of; `tests/unit/build/antd-styles.test.ts` keeps it so. */
export const UNUSED_PARTS = [
  ...[
    'affix',
    'anchor',
    'avatar',
    'back-top',
    'badge',
    'breadcrumb',
    'calendar',
    'card',
    'carousel',
    'cascader',
  ],
  ...['col', 'collapse', 'color-picker', 'descriptions', 'float', 'form', 'image', 'layout', 'list', 'listy'],
  ...[
    'masonry',
    'mentions',
    'message',
    'notification',
    'otp',
    'pagination',
    'qrcode',
    'rate',
    'ribbon',
    'row',
  ],
  ...[
    'skeleton',
    'splitter',
    'statistic',
    'table',
    'tabs',
    'timeline',
    'tour',
    'transfer',
    'tree',
    'tree-select',
  ],
  ...['typography', 'upload', 'watermark'],
];
const UNUSED = new RegExp(String.raw`\.ant-(?:${UNUSED_PARTS.join('|')})(?![a-z])`);

type InlinePlugins = Exclude<CSSOptions['postcss'], string | undefined>;

/** True for a selector that can only match an unused part; `:not(.ant-table)` says nothing about what it matches. */
export function isUnused(selector: string): boolean {
  return UNUSED.test(selector.replaceAll(/:(?:not|is|where)\([^()]*\)/g, ''));
}

/** Leaves the rules of unused parts out of antd's ready style sheet: half of it, which every start would read. */
export const antdStyles: InlinePlugins = {
  plugins: [
    {
      postcssPlugin: 'antd-styles',
      Once: (root) => {
        if (basename(root.source?.input.file ?? '') !== 'antd.css') return;
        root.walkRules((rule) => {
          const used = rule.selectors.filter((selector) => !isUnused(selector));
          if (used.length === 0) rule.remove();
          else if (used.length < rule.selectors.length) rule.selectors = used;
        });
      },
    },
  ],
};
