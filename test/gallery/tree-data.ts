import { palette } from '#renderer/ui/palette.ts';

export interface Twig {
  id: string;
  name: string;
  color: string;
  count: number;
  children: readonly Twig[];
}

const twig = (id: string, name: string, color: number, count: number, children: readonly Twig[] = []): Twig => ({
  id, name, color: palette[color] ?? palette[0], count, children,
});

export const twigs: readonly Twig[] = [
  twig('attraction', '引力', 8, 64, [twig('development', '发展引力', 8, 41), twig('promotion', '晋升引力', 9, 23)]),
  twig('pressure', '压力', 1, 52, [twig('vertical', '纵向压力', 1, 30), twig('horizontal', '横向压力', 2, 9), twig('external', '外部压力：企业与公众', 13, 13)]),
  twig('push', '推力', 5, 77, [twig('institution', '制度与理念', 5, 28), twig('market', '市场主体', 6, 17), twig('technology', '信息技术', 7, 32)]),
  twig('resistance', '阻力 Resistance, the counter-force, with a long name', 0, 38, [twig('cost', '交易成本', 0, 16), twig('closed', '闭合式行政思维', 11, 12), twig('liability', '责任风险', 10, 10)]),
];
