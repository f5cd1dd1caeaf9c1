import { observer } from 'mobx-react-lite';
import { Fragment } from 'react';
import { waysTo } from '../../../shared/domain/group/ownership.ts';
import { routes } from '../../app/routes.ts';
import { useStores } from '../../stores/stores.ts';

/** The ways of ownership from the heads of groups down to the company. */
export const WayLine = observer(({ firmId }: { readonly firmId: string }) => {
  const { ownership } = useStores().groups;
  return (
    <span className="groups-ways">
      {waysTo(ownership, firmId, 3).map((way) => (
        <span key={way.join('/')} className="groups-way">
          {way.map((id, index) => (
            <Fragment key={id}>
              {index > 0 ? ' › ' : ''}
              {id === firmId ? (
                <strong>{ownership.firms.get(id)?.name}</strong>
              ) : (
                <a href={`#${routes.group(id)}`}>{ownership.firms.get(id)?.name}</a>
              )}
            </Fragment>
          ))}
        </span>
      ))}
    </span>
  );
});
