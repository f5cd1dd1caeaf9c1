/** Points: A4, its margin, sizes and spacing of lines. */
const PAGE = { width: 595, height: 842, margin: 64 };
const TITLE = { size: 18, below: 34 };
const LINE = { size: 11, below: 21 };

/**
 * A PDF of one page of text, first line as its title. The font is named and not brought along, as office programs in
 * China often leave it.
 */
export function onePagePdf(lines: readonly string[]): Uint8Array {
  const content = pageContent(lines);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light-UniGB-UCS2-H /Encoding /UniGB-UCS2-H /DescendantFonts [6 0 R] >>',
    // Characters 1–95 of Adobe-GB1 are Latin and half as wide as the others.
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor 7 0 R /DW 1000 /W [1 95 500] >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
  ];
  return new TextEncoder().encode(fileOf(objects));
}

function pageContent(lines: readonly string[]): string {
  let y = PAGE.height - PAGE.margin;
  const placed = lines.map((line, index) => {
    const { size, below } = index === 0 ? TITLE : LINE;
    const text = `BT /F ${size} Tf ${PAGE.margin} ${y} Td <${utf16(line)}> Tj ET`;
    y -= below;
    return text;
  });
  return placed.join('\n');
}

function utf16(text: string): string {
  return Array.from({ length: text.length }, (_none, index) =>
    text.charCodeAt(index).toString(16).padStart(4, '0'),
  ).join('');
}

/** Objects with their table of offsets; everything is ASCII, so characters count as bytes. */
function fileOf(objects: readonly string[]): string {
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  return `${text}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
}
