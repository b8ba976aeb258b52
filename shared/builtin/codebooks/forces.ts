import type { BuiltinCodebook } from './builtin-codebook.ts';
import { attraction } from './forces/attraction.ts';
import { pressure } from './forces/pressure.ts';
import { push } from './forces/push.ts';
import { resistance } from './forces/resistance.ts';

/**
 * What drives a dyad together and what holds it back. The nine digits go to the leaf codes that interviews call for most
 * and follow the order of the tree; promotion and market actors do without.
 */
export const forces: BuiltinCodebook = {
  slug: 'forces',
  name: { zh: '作用力', en: 'Forces' },
  description: {
    zh:
      '回答“是什么推动或妨碍了两个城市的合作”。引力、压力、推力是正向力，阻力是反向力，四力的对比决定合作的方向与成效。' +
      '区分前三种力看“力从哪里来”：自己想得到什么，是引力；别人要求、别人比着、别人催着，是压力；有了什么条件才做得成，是推力。' +
      '优先使用二级编码；只有受访者笼统谈到某种力、无法归入任何一个二级编码时，才使用一级编码。示例引文均为编写，非真实访谈。',
    en:
      'Answers the question of what drives two cities to cooperate, or keeps them from it. Attraction, pressure and push are positive forces, ' +
      'resistance is the counter-force; the balance of the four decides direction and effect. To tell the first three apart, ask where the force comes from: ' +
      'what one hopes to gain oneself is attraction; what others demand, set as a pace or press for is pressure; the conditions that make it doable are push. ' +
      'Prefer the second-level codes; use a first-level code only where a force is spoken of in general and no second-level code fits. ' +
      'The example quotations were composed for this codebook and are not from real interviews.',
  },
  codes: [attraction, pressure, push, resistance],
};
