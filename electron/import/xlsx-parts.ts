import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { AppError } from '../../shared/errors/app-error.ts';

export type XmlHearer = {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
};

/** Name of a tag without its prefix: some programs write `x:row`. */
const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Reads XML from beginning to end. Entities that a document declares itself are unknown to the parser, so none can grow.
 * @throws TABLE_UNREADABLE for what is no XML
 */
export function readXml(xml: string, { open, close, text }: XmlHearer): void {
  if (xml === '') return;
  const parser = new SaxesParser();
  parser.on('error', (cause) => {
    throw new AppError('TABLE_UNREADABLE', { reason: 'xml' }, { cause });
  });
  parser.on('opentag', (tag: SaxesTagPlain) => open?.(localName(tag.name), tag.attributes));
  parser.on('closetag', (tag: SaxesTagPlain) => close?.(localName(tag.name)));
  if (text !== undefined) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  parser.write(xml).close();
}

/** Sheets in their order, hidden ones left out. */
export function readSheetList(xml: string): {
  readonly sheets: readonly { readonly name: string; readonly relation: string }[];
  /** Days are counted from 1904 instead of 1900. */
  readonly is1904: boolean;
} {
  const sheets: { name: string; relation: string }[] = [];
  let is1904 = false;
  readXml(xml, {
    open: (name, attributes) => {
      if (name === 'workbookPr') is1904 = ['1', 'true'].includes(attributes.date1904 ?? '');
      if (name !== 'sheet' || (attributes.state ?? 'visible') !== 'visible') return;
      sheets.push({ name: attributes.name ?? '', relation: attributes['r:id'] ?? relationOf(attributes) });
    },
  });
  return { sheets, is1904 };
}

/** The relation under another prefix than `r`. */
function relationOf(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
}

/** Target of each relation by its id. */
export function readRelations(xml: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  readXml(xml, {
    open: (name, { Id, Target }) => {
      if (name === 'Relationship') targets.set(Id ?? '', Target ?? '');
    },
  });
  return targets;
}

/** Texts that cells point to; formatting and the reading aids of Japanese fall away. */
export function readSharedTexts(xml: string): readonly string[] {
  const texts: string[] = [];
  let current = '';
  let isText = false;
  let isAid = false;
  readXml(xml, {
    open: (name) => {
      if (name === 'si') current = '';
      if (name === 't') isText = true;
      if (name === 'rPh') isAid = true;
    },
    close: (name) => {
      if (name === 'si') texts.push(current);
      if (name === 't') isText = false;
      if (name === 'rPh') isAid = false;
    },
    text: (text) => {
      if (isText && !isAid) current += text;
    },
  });
  return texts;
}

/** Formats of the format itself that show a day. */
const isDateNumber = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** Whether each cell style shows a day. */
export function readStyles(xml: string): readonly boolean[] {
  const own = new Map<number, boolean>();
  const styles: boolean[] = [];
  let isCell = false;
  readXml(xml, {
    open: (name, { numFmtId = '0', formatCode = '' }) => {
      const id = Number(numFmtId);
      if (name === 'numFmt') own.set(id, showsDay(formatCode));
      if (name === 'cellXfs') isCell = true;
      if (name === 'xf' && isCell) styles.push(own.get(id) ?? isDateNumber(id));
    },
    close: (name) => {
      if (name === 'cellXfs') isCell = false;
    },
  });
  return styles;
}

function showsDay(format: string): boolean {
  return /[yd]/i.test(format.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
}
