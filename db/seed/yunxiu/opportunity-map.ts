import type { RowValue } from '../../../shared/domain/dossier/types.ts';
import { collected, fact, table } from '../notation.ts';
import type { SeedRecord, SeedValues } from '../types.ts';

const judged = collected('own_system', '8 线改造项目组决策链评估', '2025-11-24', 'medium');
const known = collected('customer_talk', '总裁助理核对组织架构', '2025-12-28');

/** What a map of its own rates anew; the rest is the account's. */
function member(person: string, own: RowValue = {}): RowValue {
  return {
    person,
    roles: null,
    buying: null,
    coach: null,
    politics: null,
    influence: null,
    attitude: null,
    level_target: null,
    stability: null,
    parked: null,
    ...own,
  };
}

/** The map of one opportunity: here the manufacturing vice president decides and purchasing only guards the gate. */
export const mapRecords: readonly SeedRecord[] = [
  {
    kind: 'map',
    code: 'M01',
    account: 'YX',
    values: {
      'rmap.name': fact('8 线控制替换', judged),
      'rmap.kind': fact('opportunity', judged),
      'rmap.opportunity': fact('8 线大电芯改造：控制框架替换', judged),
      'rmap.note': fact('七月发标、九月底到期；技术委员会先定路线，招标委员会后定标。', judged),
      'rmap.people': table(
        judged,
        member('S02'),
        member('S04', { roles: ['decider'], influence: 5, coach: true }),
        member('S05', { roles: ['recommender', 'evaluator'], buying: 'TB' }),
        member('S06'),
        member('S07', { influence: 2, attitude: 0 }),
        member('S08', { roles: ['gatekeeper'], influence: 3, attitude: -2, buying: 'EB' }),
        member('S10', { buying: 'UB', influence: 4 }),
        member('S12', { roles: ['evaluator'], influence: 3, level_target: 3 }),
      ),
    },
  },
];

/** Departments with the site they sit in; the targets of the general index stay the usual two. */
export const departmentValues: SeedValues = {
  'map.departments': table(
    known,
    ...(
      [
        ['总裁办', '总部'],
        ['财务部', '总部'],
        ['战略部', '总部'],
        ['采购部', '总部'],
        ['研发中心', '总部'],
        ['制造中心', '临泽基地'],
        ['自动化工程部', '临泽基地'],
        ['数字化部', '临泽基地'],
        ['质量部', '临泽基地'],
      ] as const
    ).map(([department, region]): RowValue => ({ department, region, target: null })),
  ),
};
