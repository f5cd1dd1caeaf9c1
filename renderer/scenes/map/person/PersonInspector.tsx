import './person-english.css';
import './person.css';
import { Button, Popconfirm } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { Link } from 'wouter';
import { holdersToday } from '../../../../shared/domain/account/seat-reading.ts';
import type { Judged } from '../../../../shared/domain/relationship/judging-questions.ts';
import { routes } from '../../../app/routes.ts';
import { useStores } from '../../../stores/stores.ts';
import { ClosenessBlock } from './ClosenessBlock.tsx';
import { ContactBlock } from './ContactBlock.tsx';
import { FormerPerson } from './FormerPerson.tsx';
import { HelpChoose } from './HelpChoose.tsx';
import { HistoryBlock } from './HistoryBlock.tsx';
import { LinksBlock } from './LinksBlock.tsx';
import { NextStepBlock } from './NextStepBlock.tsx';
import { PastPerson } from './PastPerson.tsx';
import { PersonHead } from './PersonHead.tsx';
import { type InspectedPerson, inspectedPerson } from './person-on-map.ts';
import { RatingsBlock } from './RatingsBlock.tsx';
import { RelationsBlock } from './RelationsBlock.tsx';
import { RivalsBlock } from './RivalsBlock.tsx';
import { SeatBlock } from './SeatBlock.tsx';
import { VacantSeat } from './VacantSeat.tsx';

/** A person as the open map sees him or her, on the day that the map shows. */
export const PersonInspector = observer(({ recordId }: { readonly recordId: string }) => {
  const { account, map } = useStores();
  if (map.date !== null) return <PastPerson personId={recordId} date={map.date} />;
  const inspected = inspectedPerson(account.view, map.mapId, recordId);
  if (inspected !== null) return <PresentPerson inspected={inspected} />;
  const kind = account.view.record(recordId)?.kind;
  if (kind === 'seat') {
    const holder = inspectedPerson(account.view, map.mapId, holdersToday(account.view).get(recordId) ?? '');
    return holder === null ? <VacantSeat seatId={recordId} /> : <PresentPerson inspected={holder} />;
  }
  return kind === 'person' ? <FormerPerson personId={recordId} /> : null;
});

/** Stance and power, closeness and the next step, links, contacts, ties, seat and how all that moved. */
const PresentPerson = observer(({ inspected }: { readonly inspected: InspectedPerson }) => {
  const { account, app, commands, inspector } = useStores();
  const { t } = app;
  const [judged, setJudged] = useState<Judged | null>(null);
  const { person } = inspected;
  const { id, name } = person;
  return (
    <div className="person" data-testid="person-inspector">
      <PersonHead inspected={inspected} />
      <RatingsBlock inspected={inspected} onHelp={setJudged} />
      <ClosenessBlock inspected={inspected} onHelp={() => setJudged('level')} />
      <NextStepBlock inspected={inspected} />
      <LinksBlock person={person} />
      <ContactBlock person={person} />
      <HistoryBlock inspected={inspected} />
      <RivalsBlock person={person} />
      <RelationsBlock inspected={inspected} />
      <SeatBlock inspected={inspected} />
      <footer>
        <Link href={routes.account(account.id ?? '', 'dossier', { section: 'people', record: id })}>
          {t(($) => $.map.person.whole)}
        </Link>
        <Popconfirm
          title={t(($) => $.map.removePersonAsk, { name })}
          okText={t(($) => $.map.removePerson)}
          cancelText={t(($) => $.map.cancel)}
          onConfirm={() => {
            inspector.clear();
            void commands.removeRecord(id);
          }}
        >
          <Button size="small" type="text" danger data-testid="remove-person">
            {t(($) => $.map.removePerson)}
          </Button>
        </Popconfirm>
      </footer>
      {judged !== null && (
        <HelpChoose judged={judged} inspected={inspected} onClose={() => setJudged(null)} />
      )}
    </div>
  );
});
