import { CopyOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useEffect, useRef, useState } from 'react';
import { treeRows } from '../../../shared/domain/group/group-tree.ts';
import { membersOf } from '../../../shared/domain/group/ownership.ts';
import { drawGroupChart } from '../../../shared/figure/group-chart.ts';
import type { Figure } from '../../../shared/figure/svg.ts';
import { type FigureTheme, PRINT_THEME } from '../../../shared/figure/theme.ts';
import { formatPercent } from '../../../shared/format/number.ts';
import { readChartColors } from '../../components/chart/chart-theme.ts';
import { copyPicture, svgUrl } from '../../components/chart/copy-picture.ts';
import { useStores } from '../../stores/stores.ts';

/** More cards than this are no picture any more. */
const MOST_FIRMS = 80;

/** The structure of a smaller group as a picture that can be copied into a document. */
export const GroupPicture = observer(({ rootId }: { readonly rootId: string }) => {
  const { app, groups, notices, portfolio } = useStores();
  const { t } = app;
  const host = useRef<HTMLDivElement>(null);
  const [theme, setTheme] = useState<FigureTheme | null>(null);
  const { ownership } = groups;
  const count = membersOf(ownership, rootId).length;
  const { isDark } = app;

  // The colours of the theme are known once the element stands in the page; a change of theme draws anew.
  useEffect(() => {
    if (host.current !== null) setTheme(screenTheme(host.current, isDark));
  }, [isDark]);

  if (count > MOST_FIRMS) {
    return <p className="groups-too-big muted">{t(($) => $.groups.tooBig, { max: MOST_FIRMS, count })}</p>;
  }
  const title = t(($) => $.groups.pictureOf, { name: ownership.firms.get(rootId)?.name ?? '' });
  const draw = (look: FigureTheme): Figure =>
    drawGroupChart(
      {
        title,
        rows: treeRows(ownership, rootId, () => true),
        firms: new Map(
          [...ownership.firms.values()].map(({ id, name, accountId }) => {
            const summary = accountId === null ? undefined : portfolio.byId(accountId);
            const tier = summary?.tier ?? null;
            const detail = [summary?.name ?? '', tier ?? ''].filter((part) => part !== '').join(' · ');
            return [id, { name, detail, isAccount: summary !== undefined }];
          }),
        ),
        stakeText: (stake) => (stake === null ? '' : formatPercent(stake)),
      },
      look,
    );
  const copy = async () => {
    const { svg, width, height } = draw(PRINT_THEME);
    try {
      await copyPicture(svgUrl(svg), width, height, PRINT_THEME.background);
      notices.success(t(($) => $.groups.copied));
    } catch (error) {
      notices.show(error);
    }
  };
  const picture = theme === null ? null : draw(theme);
  return (
    <div ref={host} className="groups-picture" data-testid="group-picture">
      <Button className="groups-copy" size="small" icon={<CopyOutlined />} onClick={() => void copy()}>
        {t(($) => $.groups.copyPicture)}
      </Button>
      {picture === null ? null : (
        <img src={svgUrl(picture.svg)} width={picture.width} height={picture.height} alt={title} />
      )}
    </div>
  );
});

function screenTheme(element: Element, isDark: boolean): FigureTheme {
  if (!isDark) return PRINT_THEME;
  const { surface, line, text, muted, accent } = readChartColors(element);
  return { ...PRINT_THEME, background: surface, surface, border: line, text, muted, accent };
}
