import './person.css';
import { Button, Popconfirm } from 'antd';
import { observer } from 'mobx-react-lite';
import { useMemo } from 'react';
import { Link } from 'wouter';
import { routes } from '../../../app/routes.ts';
import { useStores } from '../../../stores/stores.ts';
import { MapModel } from '../map-model.ts';
import { ClosenessBlock } from './ClosenessBlock.tsx';
import { ContactBlock } from './ContactBlock.tsx';
import { LinksBlock } from './LinksBlock.tsx';
import { RelationsBlock } from './RelationsBlock.tsx';
import { RivalsBlock } from './RivalsBlock.tsx';
import { SeatBlock } from './SeatBlock.tsx';
import { StanceBlock } from './StanceBlock.tsx';

/** A person as the map sees him or her: stance and power, closeness and the next step, links, contacts, ties. */
export const PersonInspector = observer(({ recordId }: { readonly recordId: string }) => {
  const { app, account, commands, inspector } = useStores();
  const { t } = app;
  const model = useMemo(() => new MapModel(account), [account]);
  const person = model.people.get(recordId);
  if (person === undefined) return null;
  const { name, seat } = person;
  return (
    <div className="person" data-testid="person-inspector">
      <h2>{name}</h2>
      <p className="muted">{[seat?.department, seat?.title].filter(Boolean).join(' · ')}</p>
      <ClosenessBlock person={person} windowDays={model.reading.windowDays} />
      <StanceBlock person={person} />
      <LinksBlock person={person} />
      <ContactBlock person={person} />
      <RivalsBlock person={person} />
      <RelationsBlock person={person} model={model} />
      <SeatBlock person={person} model={model} />
      <footer>
        <Link href={routes.account(account.id ?? '', 'dossier', { section: 'people', record: recordId })}>
          {t(($) => $.map.person.whole)}
        </Link>
        <Popconfirm
          title={t(($) => $.map.removePersonAsk, { name })}
          okText={t(($) => $.map.remove)}
          cancelText={t(($) => $.map.cancel)}
          onConfirm={() => {
            inspector.clear();
            void commands.removeRecord(recordId);
          }}
        >
          <Button size="small" danger type="text" data-testid="remove-person">
            {t(($) => $.map.removePerson)}
          </Button>
        </Popconfirm>
      </footer>
    </div>
  );
});
