import { Paragraph } from 'docx';
import { ChartRun } from 'docx/charts';
import type { Locale } from '../../../shared/i18n/locale.ts';
import type { ReportChart } from '../../../shared/report/document.ts';
import { fontsOf, INK } from './styles.ts';

type ChartOptions = ConstructorParameters<typeof ChartRun>[0];

const SIZE = { width: 600, height: 300 } as const;
const PALETTE = ['2B59C3', '94A3B8', 'D0893A', '5B9A8B', '8E6BB5', 'B65C6D', 'A3A847', '4BA3C3'];

/** A chart that stays editable in Word: its data travel with it in a small workbook. */
export function docxChart(chart: ReportChart, locale: Locale): Paragraph {
  return new Paragraph({ keepLines: true, children: [new ChartRun(optionsOf(chart, locale))] });
}

function optionsOf(chart: ReportChart, locale: Locale): ChartOptions {
  const name = fontsOf(locale).eastAsia;
  const series = chart.series.map(({ name: text, values, color }, index) => ({
    name: text,
    values,
    color: color ?? PALETTE[index % PALETTE.length] ?? INK.accent,
  }));
  const valueAxis = {
    minimum: 0,
    ...(chart.max === undefined ? {} : { maximum: chart.max }),
    ...(chart.valueTitle === undefined ? {} : { title: chart.valueTitle }),
    font: { name },
  };
  const common = {
    title: { text: chart.title, font: { name, size: 11, bold: true, color: INK.text } },
    font: { name },
    transformation: SIZE,
    categories: chart.categories,
    chartArea: { border: 'none' },
  } as const;
  switch (chart.chart) {
    case 'column':
    case 'bar':
      return { ...common, type: chart.chart, series, valueAxis };
    case 'stackedColumn':
      return { ...common, type: 'column', stacking: 'stacked', series, valueAxis };
    case 'stackedBar':
      return { ...common, type: 'bar', stacking: 'stacked', series, valueAxis };
    case 'line':
      return { ...common, type: 'line', series, valueAxis };
    case 'radar':
      return { ...common, type: 'radar', filled: false, series, valueAxis };
    case 'pie':
      return {
        ...common,
        type: 'pie',
        series: series.slice(0, 1),
        dataLabels: { value: true, category: false },
      };
  }
}
