import './value-matrix.css';
import { Button, Select, Switch } from 'antd';
import { observer } from 'mobx-react-lite';
import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { matrixGroups, SINGLE, SIZE_STEPS } from '../../../shared/figure/chart/matrix-places.ts';
import { placeAt, valueMatrixOption } from '../../../shared/figure/chart/value-matrix.ts';
import { formatNumber } from '../../../shared/format/number.ts';
import { routes } from '../../app/routes.ts';
import { Chart } from '../../components/chart/Chart.tsx';
import { FilterBar } from '../../components/portfolio-filter/FilterBar.tsx';
import { useRoomBelow } from '../../components/use-room-below.ts';
import { useStores } from '../../stores/stores.ts';
import { matrixPlaces } from './matrix-places.ts';
import { matrixTable, matrixTexts } from './matrix-texts.ts';

/** Accounts told in the text for those who cannot see the picture; all are in the table behind it. */
const TOLD = 20;
const LEAST_HEIGHT = 320;

/** Where every account stands by current value and future potential, and where it goes. */
export const ValueMatrixPanel = observer(() => {
  const { app, portfolio, portfolioFilter, workspace } = useStores();
  const { t } = app;
  const [, goTo] = useLocation();
  const [manager, setManager] = useState<string | null>(null);
  const [industry, setIndustry] = useState<string | null>(null);
  const [hasArrows, setArrows] = useState(false);
  const [round, setRound] = useState(0);
  const [host, height] = useRoomBelow(LEAST_HEIGHT);
  const { cut } = workspace.models.current.model.tier.matrix;
  const { rows } = portfolioFilter;
  const shown = useMemo(
    () =>
      rows.filter(
        (one) =>
          (manager === null || one.manager === manager) && (industry === null || one.industry === industry),
      ),
    [rows, manager, industry],
  );
  const drawn = useMemo(() => {
    const places = matrixPlaces(shown);
    const groups = matrixGroups(places);
    const texts = matrixTexts(shown, cut, app, portfolio);
    // Every round is another option: drawing it anew takes zoom and pan back.
    const option = round < 0 ? {} : valueMatrixOption(groups, cut, hasArrows, texts);
    return { places, groups, option, table: matrixTable(places, cut, app) };
  }, [shown, cut, app, portfolio, hasArrows, round]);
  const { places, groups, option, table } = drawn;
  const missing = shown.length - places.length;
  const withoutWallet = places.filter(({ accountId }) => portfolio.byId(accountId)?.wallet === null).length;
  const moving = places.filter(({ future }) => future !== null).length;
  const points = places
    .slice(0, TOLD)
    .map(({ name, cv, fp }) =>
      t(($) => $.valueMatrix.point, { name, cv: formatNumber(cv), fp: formatNumber(fp) }),
    );
  const choices = (values: readonly (string | null)[]) =>
    [...new Set(values)].flatMap((value) => (value === null ? [] : [{ value, label: value }]));
  return (
    <section className="panel matrix-panel" aria-label={t(($) => $.valueMatrix.title)}>
      <h1 className="visually-hidden">{t(($) => $.valueMatrix.title)}</h1>
      <div className="matrix-tools">
        <FilterBar />
        <Select<string | null>
          size="small"
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          value={manager}
          placeholder={t(($) => $.valueMatrix.filter.manager)}
          aria-label={t(($) => $.valueMatrix.filter.manager)}
          options={choices(portfolio.summaries.map((one) => one.manager))}
          onChange={(next) => setManager(next ?? null)}
        />
        <Select<string | null>
          size="small"
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          popupMatchSelectWidth={false}
          value={industry}
          placeholder={t(($) => $.valueMatrix.filter.industry)}
          aria-label={t(($) => $.valueMatrix.filter.industry)}
          options={choices(portfolio.summaries.map((one) => one.industry))}
          onChange={(next) => setIndustry(next ?? null)}
        />
        <span className="matrix-arrows">
          <Switch
            size="small"
            checked={hasArrows}
            aria-label={t(($) => $.valueMatrix.arrows)}
            title={t(($) => $.valueMatrix.arrowsHint, { count: moving })}
            data-testid="matrix-arrows"
            onChange={setArrows}
          />
          {t(($) => $.valueMatrix.arrows)}
        </span>
        <Button size="small" data-testid="matrix-reset" onClick={() => setRound(round + 1)}>
          {t(($) => $.valueMatrix.reset)}
        </Button>
      </div>
      <p className="muted matrix-note">
        {[
          t(($) => $.valueMatrix.note),
          t(($) => $.valueMatrix.cut, { cut }),
          withoutWallet === 0
            ? t(($) => $.valueMatrix.bubbleAll)
            : t(($) => $.valueMatrix.bubble, { count: withoutWallet }),
          ...(places.length > SINGLE
            ? [t(($) => $.valueMatrix.steps, { count: SINGLE, steps: SIZE_STEPS })]
            : []),
          t(($) => $.valueMatrix.legend),
          ...(missing > 0 ? [t(($) => $.valueMatrix.missing, { count: missing })] : []),
        ].join(' · ')}
      </p>
      <div ref={host} className="matrix-picture" data-testid="matrix-picture">
        {places.length === 0 ? (
          <p className="muted">
            {portfolioFilter.isActive || shown.length < portfolio.summaries.length
              ? t(($) => $.valueMatrix.none)
              : t(($) => $.valueMatrix.empty)}
          </p>
        ) : (
          <Chart
            height={height}
            renderer={places.length > SINGLE ? 'canvas' : 'svg'}
            label={t(($) => $.valueMatrix.text, { count: places.length, points: points.join('; ') })}
            option={option}
            table={table}
            onPick={(index, series) => {
              const place = placeAt(groups, series, index);
              if (place !== undefined) goTo(routes.account(place.accountId, 'tier'));
            }}
          />
        )}
      </div>
    </section>
  );
});
