import { escapeXml } from '../../../shared/figure/svg.ts';
import type { ReportHead } from '../../../shared/report/document.ts';
import { coreProperties } from '../core-properties.ts';
import { columnLetter } from './layout.ts';
import { RELATIONS, relationsXml, XML_HEAD } from './relations.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'application/vnd.openxmlformats-officedocument';
const CORE = 'application/vnd.openxmlformats-package.core-properties+xml';
const CORE_RELATION = `${PACKAGE}/relationships/metadata/core-properties`;

/** What the workbook says of a finished sheet. */
export type SheetFacts = {
  readonly name: string;
  /** Range of the filter, such as `$A$1:$H$20`; null without one. */
  readonly filter: string | null;
  readonly frozen: number;
  readonly hasDrawing: boolean;
};

/** The parts around the sheets, by name. */
export function packageParts(
  sheets: readonly SheetFacts[],
  report: ReportHead,
): readonly (readonly [name: string, xml: string])[] {
  const names = sheets.flatMap(({ name, filter, frozen }, index) => [
    ...(filter === null
      ? []
      : [defined('_xlnm._FilterDatabase', index, `${quoted(name)}!${filter}`, ' hidden="1"')]),
    defined(
      '_xlnm.Print_Titles',
      index,
      `${quoted(name)}!$A:$${columnLetter(frozen - 1)},${quoted(name)}!$1:$1`,
    ),
  ]);
  const entries = sheets.map(
    ({ name }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const workbook = `${XML_HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="16000" tabRatio="850"/></bookViews><sheets>${entries.join('')}</sheets><definedNames>${names.join('')}</definedNames><calcPr calcId="191029"/></workbook>`;
  return [
    ['[Content_Types].xml', contentTypes(sheets)],
    [
      '_rels/.rels',
      relationsXml([
        { type: 'officeDocument', target: 'xl/workbook.xml' },
        { type: CORE_RELATION, target: 'docProps/core.xml' },
      ]),
    ],
    ['docProps/core.xml', coreProperties(report)],
    ['xl/workbook.xml', workbook],
    [
      'xl/_rels/workbook.xml.rels',
      relationsXml([
        ...sheets.map((_, index) => ({ type: 'worksheet', target: `worksheets/sheet${index + 1}.xml` })),
        { type: 'styles', target: 'styles.xml' },
        { type: 'sharedStrings', target: 'sharedStrings.xml' },
      ]),
    ],
  ];
}

function contentTypes(sheets: readonly SheetFacts[]): string {
  const part = (name: string, type: string) => `<Override PartName="/${name}" ContentType="${type}"/>`;
  const own = sheets.flatMap(({ hasDrawing }, index) => [
    part(`xl/worksheets/sheet${index + 1}.xml`, `${OFFICE}.spreadsheetml.worksheet+xml`),
    ...(hasDrawing ? [part(`xl/drawings/drawing${index + 1}.xml`, `${OFFICE}.drawing+xml`)] : []),
  ]);
  return `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${part('xl/workbook.xml', `${OFFICE}.spreadsheetml.sheet.main+xml`)}${own.join('')}${part('xl/styles.xml', `${OFFICE}.spreadsheetml.styles+xml`)}${part('xl/sharedStrings.xml', `${OFFICE}.spreadsheetml.sharedStrings+xml`)}${part('docProps/core.xml', CORE)}</Types>`;
}

function defined(name: string, sheet: number, value: string, more = ''): string {
  return `<definedName name="${name}" localSheetId="${sheet}"${more}>${escapeXml(value)}</definedName>`;
}

const quoted = (name: string) => `'${name.replaceAll("'", "''")}'`;
