import type { Level } from '#shared/domain/link.ts';

import type { DemoWords } from './demo-words.ts';

export interface DemoPassage {
  readonly quote: string;
  readonly code: keyof DemoWords['code'];
  readonly link?: {
    /** What finds the dyad: names, pinyin or initials. */
    readonly typed: string;
    readonly level: Level;
  };
}

/** What the demo codes in each of the interviews it imports. */
export const demoPassages: Readonly<Record<string, readonly DemoPassage[]>> = {
  SZG20220713: [
    { quote: '跑烦了就到我们这里来拍桌子。所以跟东莞，是企业推着我们走的，不是文件推着走的。', code: 'external', link: { typed: '深 东', level: 'connection' } },
    { quote: '东莞认不认，全靠两边窗口负责人的交情。认了，皆大欢喜；不认，群众回过头来骂我们。', code: 'personal', link: { typed: 'sz dg', level: 'degree' } },
  ],
  LMH20220722: [
    { quote: '第二天市里的人来了，看牌子，看清单，让我坐着拍了两张照片，问我会不会操作，我说还没发账号呢，他说没关系，先把窗口立起来。', code: 'oneOff' },
    { quote: '衡阳那个我登过一次，就一次，是领账号那天登的，改初始密码。', code: 'continuing', link: { typed: '东 衡', level: 'degree' } },
    { quote: '深圳的系统跟我们是一个省的平台，人脸一扫，资料自己带出来，我点几下就好，比本地有的业务还快。', code: 'technology', link: { typed: '深圳东莞', level: 'degree' } },
    { quote: '办成了，二十六天，前前后后十一个电话，最后一个是打到他们市里去的。', code: 'cost', link: { typed: 'dg gz', level: 'degree' } },
  ],
  CJF20220816: [
    { quote: '有一年我们排第四，河源排第一，一看扣分表，我们扣在“跨域通办合作城市数量”上面，人家河源一口气跟二十几个城市签了。', code: 'vertical', link: { typed: '梅州 深圳', level: 'breadth' } },
    { quote: '跟深圳谈，我们是求人的那一方，人家有七八十个城市在排队，我们排在后面。求人的事情，你就不好提条件，人家给多少项就是多少项。', code: 'cost', link: { typed: 'mz sz', level: 'connection' } },
    { quote: '政府的服务对象一大半时间不在你辖区，那你的窗口应该设在哪里？照道理就应该设到深圳去。', code: 'social', link: { typed: 'mz sz', level: 'connection' } },
  ],
};
