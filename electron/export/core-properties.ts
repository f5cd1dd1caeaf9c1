import { escapeXml } from '../../shared/figure/svg.ts';
import type { ReportHead } from '../../shared/report/document.ts';

/** Properties part of the file, dated by the document instead of the clock: equal data give equal files. */
export function coreProperties({ title, meta }: ReportHead): string {
  const instant = `${meta.date}T00:00:00Z`;
  const stamp = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${instant}</dcterms:${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(title)}</dc:title><dc:subject>${escapeXml(meta.customer)}</dc:subject><dc:creator>${escapeXml(meta.owner)}</dc:creator>`,
    `<cp:lastModifiedBy>${escapeXml(meta.owner)}</cp:lastModifiedBy><cp:revision>1</cp:revision>`,
    stamp('created'),
    stamp('modified'),
    '</cp:coreProperties>',
  ].join('');
}
