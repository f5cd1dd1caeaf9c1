import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Font files with Chinese characters that the systems we run on carry; the first ones found draw the figures. The
 * lists are short on purpose: loading all fonts of a system takes seconds.
 */
function candidates(): readonly (readonly string[])[] {
  const windows = join(process.env.SystemRoot ?? 'C:\\Windows', 'Fonts');
  const linux = '/usr/share/fonts';
  return [
    [join(windows, 'msyh.ttc'), join(windows, 'msyhbd.ttc')],
    ['/System/Library/Fonts/PingFang.ttc'],
    ['/System/Library/Fonts/Hiragino Sans GB.ttc'],
    [`${linux}/opentype/noto/NotoSansCJK-Regular.ttc`, `${linux}/opentype/noto/NotoSansCJK-Bold.ttc`],
    [`${linux}/noto-cjk/NotoSansCJK-Regular.ttc`, `${linux}/noto-cjk/NotoSansCJK-Bold.ttc`],
    [`${linux}/google-noto-cjk/NotoSansCJK-Regular.ttc`, `${linux}/google-noto-cjk/NotoSansCJK-Bold.ttc`],
    [`${linux}/truetype/wqy/wqy-microhei.ttc`],
    [`${linux}/truetype/wqy/wqy-zenhei.ttc`],
  ];
}

/** Font files for figures, regular and bold; empty when none of the known ones is there. */
export function figureFontFiles(): readonly string[] {
  for (const family of candidates()) {
    const found = family.filter((file) => existsSync(file));
    if (found.length > 0) return found;
  }
  return [];
}

/**
 * Fonts with the scripts and signs that Chinese fonts lack, such as Arabic, Hebrew and emoji; those that are there. Only
 * fonts in outlines: the drawing library leaves a gap for emoji that are small pictures (Noto Color Emoji, Apple).
 */
export function furtherFontFiles(): readonly string[] {
  const windows = join(process.env.SystemRoot ?? 'C:\\Windows', 'Fonts');
  const mac = '/System/Library/Fonts';
  const linux = '/usr/share/fonts';
  return [
    join(windows, 'segoeui.ttf'),
    join(windows, 'seguisym.ttf'),
    join(windows, 'seguiemj.ttf'),
    join(windows, 'LeelawUI.ttf'),
    join(windows, 'Nirmala.ttf'),
    join(windows, 'Nirmala.ttc'),
    `${mac}/Supplemental/Arial Unicode.ttf`,
    `${mac}/Apple Symbols.ttf`,
    `${linux}/truetype/noto/NotoSansArabic-Regular.ttf`,
    `${linux}/truetype/noto/NotoSansHebrew-Regular.ttf`,
    `${linux}/truetype/noto/NotoSansDevanagari-Regular.ttf`,
    `${linux}/truetype/noto/NotoSansThai-Regular.ttf`,
    `${linux}/google-noto/NotoSansArabic-Regular.ttf`,
    `${linux}/google-noto/NotoSansHebrew-Regular.ttf`,
    `${linux}/google-noto/NotoSansDevanagari-Regular.ttf`,
    `${linux}/google-noto/NotoSansThai-Regular.ttf`,
    `${linux}/truetype/lohit-devanagari/Lohit-Devanagari.ttf`,
    `${linux}/truetype/tlwg/Garuda.ttf`,
    `${linux}/truetype/dejavu/DejaVuSans.ttf`,
    `${linux}/dejavu-sans-fonts/DejaVuSans.ttf`,
    `${linux}/truetype/noto/NotoEmoji-Regular.ttf`,
    `${linux}/google-noto-emoji/NotoEmoji-Regular.ttf`,
    `${linux}/truetype/ancient-scripts/Symbola_hint.ttf`,
  ].filter((file) => existsSync(file));
}
