/** Customer spend and shares by category, domain §11.1, as the `score supplier` command takes them. */
const years = (a: number, b: number, c: number) => ({ '2023': a, '2024': b, '2025': c });

export const YUNXIU_CATEGORIES = [
  {
    name: 'MES software',
    impact: [2, 3, 2],
    risk: [4, 5, 3],
    cap: 60,
    spend: { ...years(2400, 3000, 3600), '2028': 4800 },
    shares: { us: years(40, 45, 50), JY: years(35, 33, 30), NH: years(25, 22, 20), TL: years(0, 0, 0) },
    target: { '2028': 58 },
  },
  {
    name: 'Control & edge',
    impact: [4, 4, 4],
    risk: [2, 3, 2],
    cap: 45,
    spend: { ...years(6000, 7000, 8000), '2028': 10_800 },
    shares: { us: years(20, 25, 30), JY: years(45, 42, 40), NH: years(20, 20, 18), TL: years(15, 13, 12) },
    target: { '2028': 42 },
  },
  {
    name: 'Machine vision',
    impact: [4, 4, 3],
    risk: [4, 3, 3],
    cap: 50,
    spend: { ...years(3600, 4500, 5400), '2028': 8400 },
    shares: { us: years(0, 10, 15), JY: years(25, 25, 25), NH: years(60, 52, 48), TL: years(15, 13, 12) },
    target: { '2028': 30 },
  },
  {
    name: 'Maintenance service',
    impact: [2, 2, 1],
    risk: [2, 2, 2],
    cap: 40,
    spend: { ...years(2000, 2500, 3000), '2028': 4000 },
    shares: { us: years(10, 15, 20), JY: years(40, 38, 35), NH: years(10, 9, 9), TL: years(40, 38, 36) },
    target: { '2028': 34 },
  },
];
