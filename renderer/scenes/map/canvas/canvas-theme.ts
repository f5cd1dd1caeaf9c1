import { type FigureTheme, PRINT_THEME } from '../../../../shared/figure/theme.ts';

/** Colours and font of the screen, read from the style sheet. */
export function screenTheme(root: Element = document.documentElement): FigureTheme {
  const style = getComputedStyle(root);
  const token = (name: string, fallback: string) => style.getPropertyValue(`--${name}`).trim() || fallback;
  const print = PRINT_THEME;
  const muted = token('text-muted', print.muted);
  const good = token('good', print.attitudes[4]);
  const bad = token('bad', print.attitudes[0]);
  const warn = token('warn', print.attitudes[1]);
  const purple = token('tier-s', print.edges.patron);
  const accent = token('accent', print.accent);
  const teal = token('tier-b', print.attitudes[3]);
  return {
    font: token('font', print.font),
    background: token('canvas', print.background),
    surface: token('surface', print.surface),
    border: token('line', print.border),
    text: token('text', print.text),
    muted,
    accent,
    attitudes: [bad, warn, token('tier-c', print.attitudes[2]), teal, good],
    edges: {
      reports_to: token('canvas-line', print.edges.reports_to),
      second_boss: muted,
      dotted: muted,
      influences: accent,
      alliance: good,
      conflict: bad,
      patron: purple,
      peer_tie: purple,
      committee: teal,
      link: token('tier-a', print.edges.link),
      rival_tie: bad,
    },
    late: bad,
    frame: token('canvas-frame', print.frame),
    accentSoft: token('accent-soft', print.accentSoft),
    onColor: token('on-tier', print.onColor),
    series: print.series,
  };
}

/** Tells when theme or language of the page change; the answer ends it. */
export function watchTheme(onChange: () => void): () => void {
  const watching = new MutationObserver(onChange);
  watching.observe(document.documentElement, { attributeFilter: ['data-theme', 'lang'] });
  return () => watching.disconnect();
}
