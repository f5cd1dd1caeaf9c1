import { escapeXml } from '../../../shared/figure/svg.ts';
import { RELATIONS, XML_HEAD } from './relations.ts';

/** A picture on a sheet: PNG bytes, which may still be drawn, size in px, and the cell (from 0) at its upper left corner. */
export type SheetPicture = {
  readonly png: Promise<Uint8Array>;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
  readonly column: number;
  readonly row: number;
};

/** Length units of a drawing in one px. */
const EMU = 9525;

/** The part of a drawing with its pictures, which its relations name rId1, rId2, … */
export function drawingXml(pictures: readonly SheetPicture[]): string {
  const anchors = pictures.map(({ alt, width, height, column, row }, index) => {
    const id = index + 1;
    const size = `cx="${Math.round(width * EMU)}" cy="${Math.round(height * EMU)}"`;
    return `<xdr:oneCellAnchor><xdr:from><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext ${size}/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="${id + 1}" name="Picture ${id}" descr="${escapeXml(alt)}"/><xdr:cNvPicPr><a:picLocks noChangeAspect="1"/></xdr:cNvPicPr></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId${id}"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor>`;
  });
  return `${XML_HEAD}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${RELATIONS}">${anchors.join('')}</xdr:wsDr>`;
}
