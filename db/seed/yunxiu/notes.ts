import type { Evidence } from '../../../shared/domain/evidence/evidence.ts';
import { collected, fact } from '../notation.ts';
import type { SeedRecord } from '../types.ts';

const written = (date: string) => collected('own_system', '拜访笔记', date);

/** The evidence with the note (its code) and the words of the note that say so. */
export function quoted(evidence: Evidence, note: string, quote: string): Evidence {
  return { ...evidence, note, quote };
}

/** Two notes of visits, of which phrases have become evidence. */
export const noteRecords: readonly SeedRecord[] = [
  {
    kind: 'note',
    code: 'N01',
    account: 'YX',
    values: {
      'note.title': fact('2026 年重点与良率目标', written('2026-01-06')),
      'note.date': fact('2026-01-06', written('2026-01-06')),
      'note.people': fact(['S04'], written('2026-01-06')),
      'note.colleagues': fact(['LY'], written('2026-01-06')),
      'note.channel': fact('visit', written('2026-01-06')),
      'note.text': fact(
        [
          '在二期办公室见韩之序，一个小时，只有他和秘书。',
          '今年三件事：8 线大电芯改造九月底收尾；良率从 94.2% 提到 96.5%，做不到一年损失约 1.4 亿元；备件响应不能再拖。',
          '他说换型时间已经是二期的首要指标，采购那边只看单价，要我们自己去讲生命周期成本。',
          '三月十日停线窗口不变。下次带三年路线图去。',
        ].join('\n'),
        written('2026-01-06'),
      ),
    },
  },
  {
    kind: 'note',
    code: 'N02',
    account: 'YX',
    values: {
      'note.title': fact('电池护照平台设想', written('2026-01-09')),
      'note.date': fact('2026-01-09', written('2026-01-09')),
      'note.people': fact(['S06'], written('2026-01-09')),
      'note.colleagues': fact(['ZQ'], written('2026-01-09')),
      'note.channel': fact('visit', written('2026-01-09')),
      'note.text': fact(
        [
          '唐知行介绍电池护照追溯平台：二月立项，明年一月底上线。',
          '追溯平台 3,200 万已经列进今年预算，他认为不会有变化；财务那边的口径要另外问。',
          '希望我们先出一版追溯模块的数据模型，月底前给到他。',
        ].join('\n'),
        written('2026-01-09'),
      ),
    },
  },
];
