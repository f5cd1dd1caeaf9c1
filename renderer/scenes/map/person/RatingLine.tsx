import { QuestionCircleOutlined, RollbackOutlined } from '@ant-design/icons';
import { Button, Tooltip } from 'antd';
import { observer } from 'mobx-react-lite';
import type { KeyboardEvent, ReactNode } from 'react';
import type { Rating } from '../../../../shared/domain/account/map-person-reading.ts';
import { rowsByPerson } from '../../../../shared/domain/account/relationship-reading.ts';
import { EvidenceButton } from '../../../components/score/EvidenceButton.tsx';
import { useStores } from '../../../stores/stores.ts';
import type { InspectedPerson } from './person-on-map.ts';
import { rate } from './ratings.ts';
import { useRatingNames, useRatingText } from './use-rating-texts.ts';

type Props = {
  readonly inspected: InspectedPerson;
  readonly rating: Rating;
  /** The words behind the chosen value; a tooltip. */
  readonly hint?: string;
  /** What follows from the value and must be seen. */
  readonly warning?: string;
  /** Opens the questions that help to choose; left out where there are none. */
  readonly onHelp?: () => void;
  readonly children: ReactNode;
};

/** One rating: its editor, help to choose (F1), its evidence, and how it differs from the account's map. */
export const RatingLine = observer((props: Props) => {
  const { inspected, rating, hint = '', warning = '', onHelp, children } = props;
  const stores = useStores();
  const { account, app } = stores;
  const { t } = app;
  const { person, mapId } = inspected;
  const name = useRatingNames()(rating);
  const textOf = useRatingText();
  const isOwn = mapId !== null && person.overridden.includes(rating);
  const row = isOwn ? rowsByPerson(account.view, mapId).get(person.id) : undefined;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'F1' || onHelp === undefined) return;
    event.preventDefault();
    onHelp();
  };
  return (
    <fieldset
      className={onHelp === undefined ? 'person-line person-line-plain' : 'person-line'}
      data-own={isOwn}
      onKeyDown={onKeyDown}
      aria-label={name}
      title={hint}
    >
      <span>{name}</span>
      {children}
      {onHelp !== undefined && (
        <Tooltip title={t(($) => $.judging.help)}>
          <Button
            type="text"
            size="small"
            icon={<QuestionCircleOutlined />}
            aria-label={t(($) => $.judging.helpWith, { name })}
            aria-keyshortcuts="F1"
            data-testid={`help-${rating}`}
            onClick={onHelp}
          />
        </Tooltip>
      )}
      {row === undefined || mapId === null ? (
        <EvidenceButton recordId={person.id} fieldKey={`node.${rating}`} name={name} />
      ) : (
        <EvidenceButton recordId={mapId} fieldKey="rmap.people" name={name} entryId={row.entry.id} />
      )}
      {warning !== '' && <small className="person-hint person-warning">{warning}</small>}
      {isOwn && (
        <small className="person-own" data-testid={`own-${rating}`}>
          {t(($) => $.mapPerson.onAccount, {
            value: textOf(rating, account.view.value(person.id, `node.${rating}`)),
          })}
          <Button
            type="link"
            size="small"
            icon={<RollbackOutlined />}
            aria-label={t(($) => $.mapPerson.resetOf, { name })}
            data-testid={`reset-${rating}`}
            onClick={() => void rate(stores, inspected, { [rating]: null })}
          >
            {t(($) => $.mapPerson.reset)}
          </Button>
        </small>
      )}
    </fieldset>
  );
});
