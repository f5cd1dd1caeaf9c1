import { AlignmentType, type INumberingOptions, type IStylesOptions, LevelFormat, LineRuleType } from 'docx';
import type { Locale } from '../../../shared/i18n/locale.ts';

/** Hex colours of print, without `#` as Word wants them. */
export const INK = {
  text: '1B2433',
  muted: '5E6B80',
  accent: '2B59C3',
  inferred: '9A6700',
  disputed: 'B42318',
  rule: 'D5DBE5',
  shade: 'EEF2F8',
} as const;

/** A4 with 2.2 cm margins, in twentieths of a point. */
export const PAGE = { width: 11_906, height: 16_838, margin: 1_247 } as const;
export const CONTENT_WIDTH = PAGE.width - 2 * PAGE.margin;
export const CONTENT_WIDTH_LANDSCAPE = PAGE.height - 2 * PAGE.margin;

type Fonts = {
  readonly ascii: string;
  readonly hAnsi: string;
  readonly cs: string;
  readonly eastAsia: string;
};

/** East-Asian text needs its own font on every style, else Word falls back to a serif face. */
export function fontsOf(locale: Locale): Fonts {
  const eastAsia = locale === 'zh-TW' ? '微軟正黑體' : '微软雅黑';
  const latin = locale === 'en' ? 'Calibri' : eastAsia;
  return { ascii: latin, hAnsi: latin, cs: latin, eastAsia };
}

const line = { line: 300, lineRule: LineRuleType.AUTO } as const;

/** Styles of the documents; sizes in half-points. */
export function stylesOf(locale: Locale): IStylesOptions {
  const font = fontsOf(locale);
  const language = {
    value: locale === 'en' ? 'en-US' : locale,
    eastAsia: locale === 'zh-TW' ? 'zh-TW' : 'zh-CN',
  };
  const heading = (size: number, before: number, after: number, color: string) => ({
    run: { font, size, bold: true, color },
    paragraph: { spacing: { before, after, ...line }, keepNext: true, keepLines: true },
  });
  const toc = (indent: number, bold: boolean) => ({
    run: { font, size: bold ? 20 : 19, bold, color: INK.text },
    paragraph: {
      spacing: { before: bold ? 80 : 0, after: 0, line: 276, lineRule: LineRuleType.AUTO },
      indent: { left: indent },
    },
  });
  return {
    default: {
      document: {
        run: { font, size: 21, color: INK.text, language },
        paragraph: { spacing: { after: 100, ...line } },
      },
      title: {
        run: { font, size: 60, bold: true, color: INK.text },
        paragraph: { spacing: { before: 2_800, after: 160, line: 240, lineRule: LineRuleType.AUTO } },
      },
      heading1: heading(34, 0, 220, INK.text),
      heading2: heading(26, 320, 120, INK.accent),
      heading3: heading(22, 220, 80, INK.text),
      hyperlink: { run: { font, color: INK.text } },
    },
    paragraphStyles: [
      {
        id: 'Subtitle2',
        name: 'Subtitle 2',
        basedOn: 'Normal',
        run: { font, size: 32, color: INK.accent },
        paragraph: { spacing: { after: 900, ...line } },
      },
      {
        id: 'Lead',
        name: 'Lead',
        basedOn: 'Normal',
        run: { font, size: 23, color: INK.text },
        paragraph: { spacing: { after: 160, ...line } },
      },
      {
        id: 'Note',
        name: 'Note',
        basedOn: 'Normal',
        run: { font, size: 18, color: INK.muted },
        paragraph: { spacing: { after: 60, ...line } },
      },
      {
        id: 'Caption2',
        name: 'Caption 2',
        basedOn: 'Normal',
        run: { font, size: 19, bold: true, color: INK.text },
        paragraph: { spacing: { before: 200, after: 80, ...line }, keepNext: true },
      },
      {
        id: 'Cell',
        name: 'Cell',
        basedOn: 'Normal',
        run: { font, size: 18 },
        paragraph: { spacing: { before: 30, after: 30, line: 264, lineRule: LineRuleType.AUTO } },
      },
      { id: 'CellHead', name: 'Cell head', basedOn: 'Cell', run: { font, size: 18, bold: true } },
      {
        id: 'TocTitle',
        name: 'Contents title',
        basedOn: 'Normal',
        run: { font, size: 34, bold: true },
        paragraph: { spacing: { after: 240, ...line } },
      },
      { id: 'TOC1', name: 'toc 1', basedOn: 'Normal', ...toc(0, true) },
      { id: 'TOC2', name: 'toc 2', basedOn: 'Normal', ...toc(340, false) },
    ],
  };
}

const LEVELS = ['%1', '%1.%2', '%1.%2.%3'];

/** Decimal heading numbers, bullets and numbered lists. */
export const numbering: INumberingOptions = {
  config: [
    {
      reference: 'headings',
      levels: LEVELS.map((text, level) => ({
        level,
        format: LevelFormat.DECIMAL,
        text,
        alignment: AlignmentType.START,
        style: { paragraph: { indent: { left: 0, hanging: 0 } } },
      })),
    },
    {
      reference: 'bullets',
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.START,
          style: { paragraph: { indent: { left: 360, hanging: 260 } } },
        },
      ],
    },
    {
      reference: 'numbers',
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          alignment: AlignmentType.START,
          style: { paragraph: { indent: { left: 420, hanging: 420 } } },
        },
      ],
    },
  ],
};
