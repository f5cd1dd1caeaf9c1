import { observer } from 'mobx-react-lite';
import { round2, sum } from '../../../../shared/domain/scale.ts';
import { formatDifference, formatNumber, formatScore } from '../../../../shared/format/number.ts';
import { useStores } from '../../../stores/stores.ts';
import { attitudeWord, signedAttitude } from '../attitude.ts';
import type { MapModel, PersonOnMap } from '../map-model.ts';
import { useFirstRows } from './use-first-rows.tsx';

type Props = { readonly model: MapModel; readonly kind: 'rs' | 'ns' };

/** RS or NS person by person: weight × strength with the level and attitude behind it, or weight × attitude. */
export const SupportDetail = observer(({ model, kind }: Props) => {
  const { t } = useStores().app;
  const counted = [...model.people.values()]
    .filter((person) => person.weight !== null && factorOf(person, kind) !== null)
    .sort((a, b) => (b.weight ?? 0) - (a.weight ?? 0));
  const [rows, more] = useFirstRows(counted);
  const weight = sum(counted.map((person) => person.weight ?? 0));
  const weighted = sum(counted.map((person) => productOf(person, kind)));
  const { relationshipScore, netSupport } = model.reading.metrics;
  const result =
    kind === 'rs'
      ? relationshipScore === null
        ? null
        : formatScore(relationshipScore)
      : netSupport === null
        ? null
        : formatDifference(netSupport);
  if (result === null) return <p className="map-rule">{t(($) => $.map.notComputable)}</p>;
  return (
    <>
      <p className="map-rule">{t(($) => $.map.rule[kind])}</p>
      <table className="map-numbers">
        <thead>
          <tr>
            <th scope="col">{t(($) => $.map.name)}</th>
            <th scope="col">{t(($) => $.map.weight)}</th>
            {kind === 'rs' && <th scope="col">{t(($) => $.map.level)}</th>}
            <th scope="col">{t(($) => $.map.attitude)}</th>
            {kind === 'rs' && <th scope="col">{t(($) => $.map.strength)}</th>}
            <th scope="col">{t(($) => $.map.product)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((person) => (
            <tr key={person.id}>
              <th scope="row">{person.name}</th>
              <td>{formatNumber(person.weight ?? 0, 2, true)}</td>
              {kind === 'rs' && <td>R{person.level}</td>}
              <td>{`${signedAttitude(person.attitude ?? 0)} ${attitudeWord(t, person.attitude)}`}</td>
              {kind === 'rs' && <td>{formatNumber(person.strength ?? 0, 3, true)}</td>}
              <td>{formatNumber(productOf(person, kind), 2, true)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more}
      <p className="map-sum" data-testid={`sum-${kind}`}>
        {t(($) => (kind === 'rs' ? $.map.sumRs : $.map.sumNs), {
          weighted: formatNumber(round2(weighted), 2, true),
          weight: formatNumber(round2(weight), 2, true),
          result,
        })}
      </p>
    </>
  );
});

function factorOf(person: PersonOnMap, kind: Props['kind']): number | null {
  return kind === 'rs' ? person.strength : person.attitude;
}

function productOf(person: PersonOnMap, kind: Props['kind']): number {
  return (person.weight ?? 0) * (factorOf(person, kind) ?? 0);
}
