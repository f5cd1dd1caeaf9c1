import { observer } from 'mobx-react-lite';
import { useLocation } from 'wouter';
import { readSupplierDossier } from '../../../shared/domain/account/supplier-reading.ts';
import { KRALJIC_QUADRANTS } from '../../../shared/domain/supplier/kraljic.ts';
import { formatNumber } from '../../../shared/format/number.ts';
import { routes } from '../../app/routes.ts';
import { useStores } from '../../stores/stores.ts';
import { useReading } from '../../stores/use-reading.ts';

/** Where each quadrant lies: profit impact to the right, supply risk upwards. */
const CORNERS = ['bottleneck', 'strategic', 'routine', 'leverage'] as const;

/** The buyer's grid with every category that is scored on both axes, and how the buyer plays there (domain §3.1). */
export const KraljicMatrix = observer(({ current }: { readonly current?: string }) => {
  const { account, app } = useStores();
  const { t } = app;
  const { view } = account;
  const [, goTo] = useLocation();
  const { categories } = useReading(readSupplierDossier);
  const placed = categories.flatMap(({ id, name }) => {
    const impact = view.number(id, 'cat.impact');
    const risk = view.number(id, 'cat.risk');
    return impact === null || risk === null
      ? []
      : [{ id, name, impact, risk, quadrant: view.value(id, 'cat.kraljic') }];
  });
  return (
    <figure className="kraljic" data-testid="kraljic">
      <figcaption>
        {t(($) => $.supplier.kraljic)}{' '}
        <span className="kraljic-hint">{t(($) => $.supplier.kraljicHint)}</span>
      </figcaption>
      <div className="kraljic-field">
        {CORNERS.map((corner) => {
          const quadrant = KRALJIC_QUADRANTS.find(({ key }) => key === corner);
          return (
            <span key={corner} className="kraljic-corner" title={quadrant && app.label(quadrant.play)}>
              {quadrant && app.label(quadrant.label)}
            </span>
          );
        })}
        {placed.map(({ id, name, impact, risk }) => (
          <button
            key={id}
            type="button"
            className={id === current ? 'kraljic-point kraljic-current' : 'kraljic-point'}
            style={{ insetInlineStart: `${impact * 20}%`, insetBlockEnd: `${risk * 20}%` }}
            title={t(($) => $.supplier.kraljicPoint, {
              name,
              impact: formatNumber(impact, 2, true),
              risk: formatNumber(risk, 2, true),
            })}
            onClick={() => goTo(routes.account(view.account.id, 'supplier', { record: id }))}
          >
            {name}
          </button>
        ))}
      </div>
      <span className="kraljic-axis">{t(($) => $.supplier.kraljicAxes)}</span>
      <ul className="kraljic-plays">
        {KRALJIC_QUADRANTS.filter(({ key }) => placed.some((point) => point.quadrant === key)).map(
          ({ key, label, play }) => (
            <li key={key}>
              <b>{app.label(label)}</b> {app.label(play)}
            </li>
          ),
        )}
      </ul>
    </figure>
  );
});
